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

  /** More repetitions of lists and mappings than this are an attack (CVE-2017-18640). */
  private static final int MOST_ALIASES = 20;

  private NodeReader() {}

  static Optional<Node> compose(Source source, List<Finding> findings) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true); // The binder reports them, with both places.
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(Integer.MAX_VALUE); // SourceScan has a limit of its own.
    try {
      Composer composer =
          new Composer(
              new ParserImpl(new StreamReader(source.text()), options),
              new PlainResolver(),
              options);
      Node root = composer.getSingleNode();
      if (root == null || Faults.isNull(root)) {
        findings.add(
            new Finding(
                YamlRules.SYNTAX,
                Location.inFile(source.file(), 1, 1),
                "The file is empty.",
                "Start from an example: 'avow init' writes one."));
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (MarkedYAMLException e) {
      findings.add(SyntaxFault.of(source, e));
    } catch (YAMLException e) {
      findings.add(limit(source));
    }
    return Optional.empty();
  }

  private static Finding limit(Source source) {
    int depth = 0;
    int line = 0;
    int opened = 0;
    for (int at = 0; at < source.text().length(); at++) {
      char c = source.text().charAt(at);
      if (c == '\n') {
        line++;
      } else if (c == '[' || c == '{') {
        opened = depth == 0 ? line : opened;
        depth++;
      } else if (c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      }
      if (depth > DEEPEST) {
        int column = source.line(opened).replace('{', '[').indexOf('[');
        return new Finding(
            YamlRules.SIZE,
            source.at(opened, column),
            "The file is nested more than " + DEEPEST + " levels deep from here on.",
            "Write a plain list.");
      }
    }
    return new Finding(
        YamlRules.SIZE,
        Location.of(source.file()),
        "The file goes over a limit: "
            + MOST_ALIASES
            + " lists repeated by an alias ('*…'), or "
            + DEEPEST
            + " levels deep.",
        "Write the lists out plainly.");
  }

  /** Knows no implicit types: {@code no} is Norway until a key asks for a boolean. */
  private static final class PlainResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}
