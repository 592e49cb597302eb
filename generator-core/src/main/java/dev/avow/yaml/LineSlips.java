package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.text.Invisible;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that are written as in another language, or stand in the wrong column. */
final class LineSlips {

  private static final Pattern EQUALS = Pattern.compile("([\\w.-]+)\\s*=\\s*(.*)");
  private static final Pattern WIDE = Pattern.compile("([\\w.-]+)\\s*\uFF1A\\s*(.*)");

  /** What word processors put before the items of a list, and how people type it. */
  static final Pattern BULLET =
      Pattern.compile("([*\u2022\u2023\u25AA\u25E6\u00B7\u2013\u2014])\\s+(.*)");

  /** Spaces that look like one and indent nothing. */
  private static final Pattern OTHER_SPACES = Pattern.compile("[\\p{Zs}&&[^ ]]+");

  private LineSlips() {}

  /** Looks at the line on which the parser gave up, and at those above it. */
  static Optional<Finding> mistaken(Source source, int number) {
    int above = source.above(number);
    for (int line : new int[] {number, above, above - 1}) {
      Optional<Finding> foreign = foreign(source, line);
      if (foreign.isPresent()) {
        return foreign;
      }
    }
    return tab(source, number).or(() -> noColon(source, number)).or(() -> indent(source, number));
  }

  private static Optional<Finding> foreign(Source source, int number) {
    String line = source.line(number);
    int at = Source.indent(line);
    String content = line.substring(at);
    if (content.startsWith("//") || content.startsWith("/*")) {
      return say(
          source, number, at, "'//' begins no comment in YAML.", "Begin the comment with '#'.");
    }
    if (content.startsWith(": ")) {
      return say(source, number, at, "A key is empty.", "Write the key, or take the line out.");
    }
    Matcher spaces = OTHER_SPACES.matcher(content);
    if (spaces.lookingAt()) {
      return say(
          source,
          number,
          at,
          "This line is indented with spaces of another kind ("
              + Invisible.name(content.charAt(0))
              + ").",
          "Type plain spaces in their place, as many as the line above has.");
    }
    return bullet(source, number).or(() -> otherColon(source, number));
  }

  /** A key with another sign where its colon should stand. */
  private static Optional<Finding> otherColon(Source source, int number) {
    String line = source.line(number);
    int at = Source.indent(line);
    String content = line.substring(at);
    Matcher wide = WIDE.matcher(content);
    if (wide.matches()) {
      return say(
          source,
          number,
          at,
          "The colon after '" + wide.group(1) + "' is the full-width one (U+FF1A).",
          "Write a plain colon and a space: '" + wide.group(1) + ": " + wide.group(2) + "'.");
    }
    Matcher equals = EQUALS.matcher(content);
    if (equals.matches()) {
      return say(
          source,
          number,
          at,
          "'" + equals.group(1) + "' is followed by '=' in place of ':'.",
          "Write '" + equals.group(1) + ": " + equals.group(2) + "'.");
    }
    return Optional.empty();
  }

  /** An item of a list that begins as in a letter. */
  static Optional<Finding> bullet(Source source, int number) {
    String line = source.line(number);
    int at = Source.indent(line);
    Matcher bullet = BULLET.matcher(line.substring(at));
    return bullet.matches()
        ? say(
            source,
            number,
            at,
            "'" + bullet.group(1) + "' begins no item of a list in YAML.",
            "Begin it with a hyphen: '- " + bullet.group(2) + "'.")
        : Optional.empty();
  }

  private static Optional<Finding> tab(Source source, int number) {
    String line = source.line(number);
    int tab = line.substring(0, Source.indent(line)).indexOf('\t');
    return tab < 0
        ? Optional.empty()
        : say(
            source,
            number,
            tab,
            "A tab stands here; YAML is indented with spaces.",
            "Indent with spaces only.");
  }

  private static Optional<Finding> noColon(Source source, int number) {
    for (int line = number; line >= Math.max(0, number - 1); line--) {
      String text = source.line(line);
      if (!Source.idle(text) && !Quotes.begins(text) && text.strip().matches("[\\w-]+( .*)?")) {
        if (line > 0 && source.line(line - 1).startsWith("- ", Source.indent(text))) {
          return say(
              source,
              line,
              Source.indent(text),
              "An item of a list has no dash.",
              "Write '- " + text.strip() + "'.");
        }
        String[] words = text.strip().split(" +", 2);
        return say(
            source,
            line,
            Source.indent(text),
            "The key '" + words[0] + "' has no colon.",
            "Write '" + words[0] + ": " + (words.length > 1 ? words[1] : "…") + "'.");
      }
      Matcher tight = Pattern.compile("\\s*([\\w-]+):([^\\s:/].*)").matcher(text);
      if (tight.matches()) {
        return say(
            source,
            line,
            Source.indent(text),
            "The colon after '" + tight.group(1) + "' has no space behind it.",
            "Write '" + tight.group(1) + ": " + tight.group(2) + "'.");
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> indent(Source source, int number) {
    int above = source.above(number);
    String line = source.line(number);
    String before = source.line(Math.max(0, above));
    if (above < 0 || !Quotes.begins(line) || Source.indent(line) == Source.indent(before)) {
      return Optional.empty();
    }
    boolean further = Source.indent(line) > Source.indent(before);
    if (further && fits(source, above, line)) {
      return say(
          source,
          above,
          Source.indent(before),
          "This line begins further left than those around it.",
          "Line it up with them: begin it in column " + (Source.indent(line) + 1) + ".");
    }
    String remedy =
        further
            ? "Line it up with the line above: begin it in column " + (keyAt(before) + 1) + "."
            : "Line it up with the keys it belongs to.";
    return say(
        source,
        number,
        Source.indent(line),
        "The indentation of this line fits no line above it.",
        remedy);
  }

  /** Whether the line before that one begins where this one does. */
  private static boolean fits(Source source, int number, String line) {
    int above = source.above(number);
    return above >= 0
        && Source.indent(source.line(above)) == Source.indent(line)
        && Quotes.begins(source.line(number));
  }

  private static int keyAt(String line) {
    int at = Source.indent(line);
    while (line.startsWith("- ", at)) {
      at += 2;
    }
    return at;
  }

  private static Optional<Finding> say(
      Source source, int number, int at, String problem, String remedy) {
    return Optional.of(SyntaxFault.finding(source.at(number, at), problem, remedy));
  }
}
