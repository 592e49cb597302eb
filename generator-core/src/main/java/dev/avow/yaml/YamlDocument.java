package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import dev.avow.yaml.Shape.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** A YAML file as text and nodes, from which records are read; parsed once. */
public final class YamlDocument {

  private final String file;
  private final List<Finding> findings;
  private final @Nullable Node root;

  private YamlDocument(String file, List<Finding> findings, @Nullable Node root) {
    this.file = file;
    this.findings = findings;
    this.root = root;
  }

  /**
   * Parses a file.
   *
   * @param file the name to use in messages, as the user gave it
   */
  public static YamlDocument parse(byte[] bytes, String file) {
    List<Finding> findings = new ArrayList<>();
    Optional<Source> source = SourceScan.of(bytes, file, findings);
    if (source.isEmpty() || hasErrors(findings)) {
      return new YamlDocument(file, findings, null);
    }
    Optional<Node> root = NodeReader.compose(source.get(), findings);
    root.ifPresent(node -> NodeScan.check(node, source.get(), new Faults(file, findings)));
    boolean plain = findings.stream().noneMatch(finding -> finding.rule().equals(YamlRules.PLAIN));
    return new YamlDocument(file, findings, plain ? root.orElse(null) : null);
  }

  /** Reads the whole document, with everything there is to say about it. */
  public <T extends Record> Reading<T> read(Class<T> type, Words words) {
    if (root == null) {
      return new Reading<>(Optional.empty(), findings);
    }
    List<Finding> all = new ArrayList<>(findings);
    Faults faults = new Faults(file, all);
    Object bound = new Binder(Shape.of(type), words, faults).bind(root);
    return new Reading<>(Optional.ofNullable(bound).map(type::cast), all, faults.unread());
  }

  /** Reads one section below the root and says nothing about its faults. */
  public <T extends Record> Optional<T> section(String key, Class<T> type, Words words) {
    if (!(root instanceof MappingNode mapping)) {
      return Optional.empty();
    }
    Section shape = Shape.of(type);
    for (NodeTuple entry : mapping.getValue()) {
      if (Faults.keyOf(entry).equals(key) && entry.getValueNode() instanceof MappingNode node) {
        Faults unheard = new Faults(file, new ArrayList<>());
        return Optional.ofNullable(new Binder(shape, words, unheard).bind(node)).map(type::cast);
      }
    }
    return Optional.empty();
  }

  private static boolean hasErrors(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.rule().severity() == Severity.ERROR);
  }
}
