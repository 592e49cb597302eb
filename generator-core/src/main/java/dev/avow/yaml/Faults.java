package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.text.Nearest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Collects what does not fit, in the author's words, and which answers were lost by it. */
final class Faults {

  private static final int LONGEST = 80;

  /** Nobody mends more by hand: what has so many faults is another kind of file. */
  private static final int MOST = 200;

  private final String file;
  private final List<Finding> findings;
  private final Set<String> unread = new LinkedHashSet<>();

  Faults(String file, List<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  void add(Rule rule, Location where, String problem, String remedy) {
    if (!full()) {
      findings.add(new Finding(rule, where, problem, remedy));
    } else if (findings.size() == MOST) {
      findings.add(
          new Finding(
              YamlRules.SIZE,
              where,
              "The file has more than " + MOST + " faults; the rest is not told.",
              "Mend those that are told, or look whether it is the file that was meant."));
    }
  }

  /** Whether nothing more is told, so that no remedy need be looked for. */
  boolean full() {
    return findings.size() >= MOST;
  }

  /** Says what is wrong with an answer, and that it is lost: always null. */
  @Nullable Object lose(Rule rule, Place place, String problem, String remedy) {
    add(rule, place.where(), problem, remedy);
    lost(place.path());
    return null;
  }

  /** Notes that something was written here and could not be read. */
  void lost(String path) {
    unread.add(path);
  }

  Set<String> unread() {
    return unread;
  }

  int count() {
    return findings.size();
  }

  /** Forgets what was said since: a guess that came to nothing has no consequences. */
  void forgetAfter(int count) {
    findings.subList(count, findings.size()).clear();
  }

  @Nullable Object wrongShape(Node node, Place place, String wanted, String remedy) {
    return lose(
        YamlRules.SHAPE,
        place,
        "'" + last(place) + "' wants " + wanted + ", and " + got(node) + " stands there.",
        remedy);
  }

  /** Says that brackets or braces hold nothing, where a word could say why. */
  @Nullable Object hollow(Place place, String what) {
    return lose(
        YamlRules.SHAPE,
        place,
        what + " is empty.",
        "Write 'none' if there is none, 'unknown' if nobody knows yet, or take the key out.");
  }

  @Nullable Object empty(Node node, Place place, String example) {
    if (node.getAnchor() != null) {
      return lose(
          YamlRules.VALUE,
          place,
          "'&" + node.getAnchor() + "' is no text: a '&' in front names an anchor in YAML.",
          "Put the text in quotes: \"&" + node.getAnchor() + " …\".");
    }
    String written = ((ScalarNode) node).getValue();
    String problem =
        written.isBlank()
            ? "'" + last(place) + "' is empty."
            : "'" + last(place) + "' is empty: '" + written + "' is YAML for no value.";
    String remedy =
        "Write its value"
            + (example.isEmpty() ? "" : ", such as '" + example + "'")
            + ", or 'unknown' if nobody knows yet, or take the key out"
            + (written.isBlank() || written.equals("~")
                ? "."
                : "; a text of these letters goes in quotes: \"" + written + "\".");
    return lose(YamlRules.VALUE, place, problem, remedy);
  }

  /** What to choose from: the word of the list that was meant, or all of them if they are few. */
  static String choice(String written, Words words, String list) {
    return Nearest.meant(written, words.instead(list))
        .map(word -> "Did you mean '" + word + "'?")
        .orElseGet(() -> choice(written, words.of(list)));
  }

  private static String choice(String written, Collection<String> candidates) {
    String question = Nearest.question(written, candidates);
    if (!question.isEmpty()) {
      return question;
    }
    List<String> all = candidates.stream().sorted().toList();
    return all.size() <= 10
        ? "Use one of: " + String.join(", ", all) + "."
        : "See docs/words.md for the " + all.size() + " that are.";
  }

  Location at(Node node) {
    return Location.inFile(
        file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
  }

  /** Where a value stands; a missing one, where its key does. */
  Location at(NodeTuple entry) {
    return isNull(entry.getValueNode()) && entry.getValueNode().getAnchor() == null
        ? at(entry.getKeyNode())
        : at(entry.getValueNode());
  }

  /** Whether the value is one that YAML takes for none. */
  static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && switch (scalar.getValue()) {
          case "", "~", "null", "Null", "NULL" -> true;
          default -> false;
        };
  }

  static String keyOf(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  static String inside(Place place) {
    return place.path().isEmpty() ? "at the top level" : "in '" + place.path() + "'";
  }

  /** The key a value belongs to: of {@code uses.orders.data[0]} it is {@code data}. */
  static String last(Place place) {
    String path = place.path();
    int bracket = path.endsWith("]") ? path.lastIndexOf('[') : path.length();
    return path.substring(path.lastIndexOf('.', bracket) + 1, bracket);
  }

  static String quoted(String written) {
    return written.codePointCount(0, written.length()) > LONGEST
        ? "'" + written.substring(0, written.offsetByCodePoints(0, LONGEST)) + "…'"
        : "'" + written + "'";
  }

  private static String got(Node node) {
    if (node instanceof ScalarNode scalar) {
      return "the text " + quoted(scalar.getValue());
    }
    return node instanceof SequenceNode ? "a list" : "a mapping";
  }
}
