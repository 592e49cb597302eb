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

  private static final Pattern SIGN_FIRST = Pattern.compile("\\s*[\\w-]+: +([?-] +\\S.*)");
  private static final Pattern COLON_LAST =
      Pattern.compile("\\s*[\\w-]+: +([^\\s\"'\\[{#|>&*!].*:)\\s*");
  private static final Pattern BLOCK = Pattern.compile(".*:\\s+([|>])[-+0-9]*\\s*");

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
    return tab(source, number)
        .or(() -> noColon(source, number))
        .or(() -> Indents.mistaken(source, number));
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
    return bullet(source, number)
        .or(() -> otherColon(source, number))
        .or(() -> sign(source, number));
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

  /** A value without quotes that begins or ends with a sign of YAML. */
  private static Optional<Finding> sign(Source source, int number) {
    String line = source.line(number);
    Matcher first = SIGN_FIRST.matcher(line);
    if (first.matches()) {
      return say(
          source,
          number,
          first.start(1),
          "A text cannot begin with '" + line.charAt(first.start(1)) + " ' without quotes.",
          "Put the text in quotes: \"" + first.group(1).strip() + "\".");
    }
    Matcher last = COLON_LAST.matcher(line);
    return last.matches()
        ? say(
            source,
            number,
            last.end(1) - 1,
            "The text ends in ':', which begins a value in YAML.",
            "Put the whole text in quotes: \"" + last.group(1) + "\".")
        : Optional.empty();
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
        Matcher block = BLOCK.matcher(source.line(source.above(line)));
        if (block.matches()) {
          return outdented(source, line, block.group(1));
        }
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
        Matcher spaces = OTHER_SPACES.matcher(tight.group(2));
        if (spaces.lookingAt()) {
          return say(
              source,
              line,
              tight.start(2),
              "The space after '"
                  + tight.group(1)
                  + ":' is of another kind ("
                  + Invisible.name(tight.group(2).charAt(0))
                  + ").",
              "Type a plain space in its place.");
        }
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

  private static Optional<Finding> outdented(Source source, int number, String sign) {
    String line = source.line(number);
    int column = Source.indent(source.line(source.above(number))) + 3;
    return say(
        source,
        number,
        Source.indent(line),
        "The text of '" + sign + "' does not begin further right than its key.",
        "Begin it in column " + column + ".");
  }

  private static Optional<Finding> say(
      Source source, int number, int at, String problem, String remedy) {
    return Optional.of(SyntaxFault.finding(source.at(number, at), problem, remedy));
  }
}
