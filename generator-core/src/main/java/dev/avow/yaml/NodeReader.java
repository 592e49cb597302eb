package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Text to nodes with their places; every value stays the text its author wrote. */
final class NodeReader {

  /** Deeper YAML is an attack or an accident. */
  private static final int DEEPEST = 30;

  private NodeReader() {}

  static Optional<Node> compose(String text, String file, List<Finding> findings) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true); // The binder reports them, with both places.
    options.setMaxAliasesForCollections(20);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(Integer.MAX_VALUE); // SourceScan has a limit of its own.
    try {
      Composer composer =
          new Composer(
              new ParserImpl(new StreamReader(text), options), new PlainResolver(), options);
      Node root = composer.getSingleNode();
      return Optional.ofNullable(root);
    } catch (MarkedYAMLException e) {
      Location where =
          e.getProblemMark() == null
              ? Location.of(file)
              : Location.inFile(
                  file, e.getProblemMark().getLine() + 1, e.getProblemMark().getColumn() + 1);
      findings.add(
          new Finding(
              YamlRules.SYNTAX,
              where,
              "This is not YAML: " + e.getProblem() + ".",
              "Check quotes, colons, brackets and indentation here."));
    } catch (YAMLException e) {
      findings.add(
          new Finding(
              YamlRules.SIZE,
              Location.of(file),
              "The file nests or repeats too much.",
              "Write it out plainly, at most " + DEEPEST + " levels deep."));
    }
    return Optional.empty();
  }

  /** Knows no implicit types: {@code no} is Norway until a key asks for a boolean. */
  private static final class PlainResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}
