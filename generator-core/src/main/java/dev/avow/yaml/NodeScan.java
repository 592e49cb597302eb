package dev.avow.yaml;

import dev.avow.finding.Location;
import dev.avow.text.Invisible;
import java.util.IdentityHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What YAML can do and a declaration must not: tags, merge keys, hidden and cut text. */
final class NodeScan {

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^xuU])", Pattern.DOTALL);

  private final Source source;
  private final Faults faults;

  /** How often each anchored node is met: once means that no alias repeats it. */
  private final IdentityHashMap<Node, Integer> met = new IdentityHashMap<>();

  private NodeScan(Source source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  static void check(Node root, Source source, Faults faults) {
    NodeScan scan = new NodeScan(source, faults);
    scan.walk(root);
    scan.anchors();
  }

  private void walk(Node node) {
    if (node.getAnchor() != null && met.merge(node, 1, Integer::sum) > 1) {
      return;
    }
    tag(node);
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals("<<")) {
          faults.add(
              YamlRules.PLAIN,
              faults.at(key),
              "'<<' is a merge key, and a reader does not see what it merges.",
              "Write the keys out: each fact stands where it is read.");
        }
        walk(entry.getKeyNode());
        walk(entry.getValueNode());
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::walk);
    } else if (node instanceof ScalarNode scalar) {
      escapes(scalar);
      cut(scalar);
    }
  }

  private void tag(Node node) {
    Tag expected =
        node instanceof MappingNode ? Tag.MAP : node instanceof SequenceNode ? Tag.SEQ : Tag.STR;
    if (!node.getTag().equals(expected)) {
      String written = node.getTag().getValue().replace("tag:yaml.org,2002:", "!!");
      faults.add(
          YamlRules.PLAIN,
          faults.at(node),
          "'" + written + "' is a tag: a '!' in front has a meaning in YAML.",
          "Write the value itself without the tag; a text that begins with '!' goes in quotes.");
    }
  }

  /** Characters that only an escape brings in, so that no scan of the bytes sees them. */
  private void escapes(ScalarNode scalar) {
    if (scalar.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED
        || scalar
            .getValue()
            .codePoints()
            .noneMatch(point -> point != '\n' && point != '\t' && Invisible.is(point))) {
      return;
    }
    int line = scalar.getStartMark().getLine();
    for (; line <= scalar.getEndMark().getLine(); line++) {
      Matcher escape = ESCAPE.matcher(source.line(line));
      while (escape.find()) {
        int point = point(escape.group(1));
        if (point != '\n' && point != '\t' && Invisible.is(point)) {
          faults.add(
              YamlRules.TEXT,
              source.at(line, escape.start()),
              "'" + escape.group() + "' is the character " + Invisible.name(point) + ".",
              "Take it out; a path or a pattern goes in single quotes.");
          return;
        }
      }
    }
  }

  private static int point(String escape) {
    if (escape.length() > 1) {
      return Integer.parseUnsignedInt(escape.substring(1), 16);
    }
    return switch (escape.charAt(0)) {
      case '0' -> 0;
      case 'a' -> 7;
      case 'b' -> 8;
      case 'v' -> 11;
      case 'f' -> 12;
      case 'r' -> 13;
      case 'e' -> 27;
      case 'N' -> 0x85;
      case 'L' -> 0x2028;
      case 'P' -> 0x2029;
      default -> ' ';
    };
  }

  /** A comment has a space after its sign; a sign without one was probably meant as text. */
  private void cut(ScalarNode scalar) {
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN || scalar.getValue().isEmpty()) {
      return;
    }
    String line = source.line(scalar.getEndMark().getLine());
    int sign = line.indexOf(" #");
    if (sign < 0 || sign + 2 >= line.length()) {
      return;
    }
    int end = line.offsetByCodePoints(0, scalar.getEndMark().getColumn());
    char next = line.charAt(sign + 2);
    if (end == sign && next != ' ' && next != '\t' && next != '#') {
      Location where = source.at(scalar.getEndMark().getLine(), sign + 1);
      faults.add(
          YamlRules.CUT,
          where,
          "The text ends before '#': the rest of the line is a comment.",
          "Put the whole text in quotes, or write a space after '#'.");
    }
  }

  private void anchors() {
    met.forEach(
        (node, times) -> {
          if (times == 1 && node instanceof ScalarNode scalar && !Faults.isNull(node)) {
            faults.add(
                YamlRules.PLAIN,
                faults.at(node),
                "'&" + node.getAnchor() + "' names an anchor in YAML and is no part of the text.",
                "Put the text in quotes: \"&" + node.getAnchor() + " " + scalar.getValue() + "\".");
          }
        });
  }
}
