package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML files into records: scan the bytes, compose nodes, bind them to the format. */
public final class YamlReader {

  private YamlReader() {}

  /**
   * Reads one document.
   *
   * @param file the name to use in messages, as the user gave it
   * @param words the vocabulary to read words against
   */
  public static <T extends Record> Reading<T> read(
      byte[] bytes, String file, Class<T> type, Words words) {
    List<Finding> findings = new ArrayList<>();
    Optional<String> text = SourceScan.text(bytes, file, findings);
    if (text.isEmpty() || hasErrors(findings)) {
      return new Reading<>(Optional.empty(), findings);
    }
    Optional<Node> root = NodeReader.compose(text.get(), file, findings);
    if (root.isEmpty() || hasErrors(findings)) {
      return new Reading<>(Optional.empty(), findings);
    }
    Binder binder = new Binder(file, text.get(), words, findings);
    return new Reading<>(binder.bind(root.get(), type), findings);
  }

  private static boolean hasErrors(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.rule().severity() == Severity.ERROR);
  }
}
