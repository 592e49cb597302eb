package dev.avow.yaml;

import static dev.avow.yaml.Faults.isNull;
import static dev.avow.yaml.Faults.keyOf;

import dev.avow.finding.Finding;
import dev.avow.yaml.Shape.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Prose within braces or brackets, where commas and colons are signs of YAML. */
final class FlowSlips {

  private FlowSlips() {}

  /**
   * A text without quotes that a comma has cut: what follows the comma stands there as keys without
   * values. Such keys are taken from the list.
   *
   * @param strangers the entries whose keys are none of the section's; shortened by those of texts
   */
  static void cutTexts(MappingNode mapping, Section shape, List<NodeTuple> strangers, Faults to) {
    if (mapping.getFlowStyle() != FlowStyle.FLOW) {
      return;
    }
    Optional<NodeTuple> text = Optional.empty();
    List<String> parts = new ArrayList<>();
    List<NodeTuple> rest = new ArrayList<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (text.isPresent() && strangers.contains(entry) && goesOn(entry, shape)) {
        parts.add(keyOf(entry));
        rest.add(entry);
        continue;
      }
      tell(text, parts, rest, to);
      strangers.removeAll(rest);
      parts.clear();
      rest.clear();
      text = Optional.of(entry).filter(FlowSlips::isText);
    }
    tell(text, parts, rest, to);
    strangers.removeAll(rest);
  }

  private static boolean isText(NodeTuple entry) {
    return entry.getValueNode() instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && !isNull(scalar);
  }

  /** A key with a slip in it is told as one. */
  private static boolean goesOn(NodeTuple entry, Section shape) {
    String written = keyOf(entry);
    String first = written.split("[\\s:]", 2)[0];
    return isNull(entry.getValueNode())
        && !written.isBlank()
        && !shape.fields().containsKey(first)
        && Keys.meant(written, shape).isEmpty();
  }

  private static void tell(
      Optional<NodeTuple> text, List<String> parts, List<NodeTuple> rest, Faults to) {
    if (text.isEmpty() || rest.isEmpty()) {
      return;
    }
    String whole =
        ((ScalarNode) text.get().getValueNode()).getValue() + ", " + String.join(", ", parts);
    to.add(
        YamlRules.KEY_UNKNOWN,
        to.at(rest.get(0).getKeyNode()),
        "'" + parts.get(0) + "' follows a comma, which ends a text within braces.",
        "If it belongs to the text, put all of that in quotes: '"
            + keyOf(text.get())
            + ": \""
            + whole
            + "\"'.");
  }

  /** A colon in a text within braces or brackets, or a comma that is missing before a key. */
  static Optional<Finding> colon(Source source, int number, int colon) {
    String line = source.line(number);
    int begin = colon;
    while (begin > 0 && ",[{".indexOf(line.charAt(begin - 1)) < 0 && !value(line, begin)) {
      begin--;
    }
    int end = colon;
    while (end < line.length() && ",]}".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String text = line.substring(begin, end).strip();
    int semicolon = text.indexOf(';');
    if (semicolon >= 0 && semicolon < text.indexOf(':')) {
      return Optional.of(
          SyntaxFault.finding(
              source.at(number, line.indexOf(';', begin)),
              "';' separates nothing in YAML.",
              "Write a comma in its place."));
    }
    String key = text.substring(0, text.indexOf(':')).replaceFirst(".*\\s", "");
    return Optional.of(
        SyntaxFault.finding(
            source.at(number, colon),
            "The text holds ': ', which begins a value in YAML.",
            "Put the whole text in quotes: \""
                + text
                + "\"; or a comma before '"
                + key
                + "', if that is a key."));
  }

  private static boolean value(String line, int at) {
    return at > 1 && line.charAt(at - 1) == ' ' && line.charAt(at - 2) == ':';
  }
}
