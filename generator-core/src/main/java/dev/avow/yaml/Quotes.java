package dev.avow.yaml;

import dev.avow.finding.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips with quotes, found by looking at single lines as people write them. */
final class Quotes {

  /** What stands before a value: a key and its colon, a dash, or both. */
  static final Pattern VALUE = Pattern.compile("^\\s*(- +)*([\\w\"'.-]+\\s*:\\s+)?(?=[^\\s#])");

  private static final Pattern KEY = Pattern.compile("^\\s*(- +)*[\\w\"'.-]+\\s*:(\\s.*)?$");

  private Quotes() {}

  /** Whether the line begins a key or an item. */
  static boolean begins(String line) {
    return KEY.matcher(line).matches() || line.stripLeading().startsWith("- ");
  }

  /** Where the line's value begins; its length if there is none. */
  static int valueAt(String line) {
    Matcher matcher = VALUE.matcher(line);
    return matcher.find() ? matcher.end() : line.length();
  }

  /** A value that opens a quote which neither its line nor the text below it closes. */
  static Optional<Finding> unclosed(Source source, int last) {
    for (int number = 0; number <= last; number++) {
      String line = source.line(number);
      int at = valueAt(line);
      if (Source.idle(line) || at >= line.length()) {
        continue;
      }
      char quote = line.charAt(at);
      if ((quote != '"' && quote != '\'') || closing(line, at) >= 0) {
        continue;
      }
      int next = number + 1;
      while (next < source.lines().size() && Source.idle(source.line(next))) {
        next++;
      }
      boolean goesOn =
          next < source.lines().size()
              && Source.indent(source.line(next)) > Source.indent(line)
              && !begins(source.line(next));
      if (!goesOn) {
        return Optional.of(
            SyntaxFault.finding(
                source.at(number, at),
                "A quote is opened here and not closed on line " + (number + 1) + ".",
                "Close the quote at the end of the text."));
      }
    }
    return Optional.empty();
  }

  /** Something after a closing quote or bracket, a colon inside a plain text. */
  static Optional<Finding> onLine(Source source, int number) {
    String line = source.line(number);
    int at = valueAt(line);
    if (Source.idle(line) || at >= line.length()) {
      return Optional.empty();
    }
    char first = line.charAt(at);
    if (first == '"' || first == '\'') {
      return afterQuote(source, number, line, closing(line, at));
    }
    if (first == '[' || first == '{') {
      return afterBracket(source, number, line, at);
    }
    int colon = line.indexOf(": ", at);
    if (colon > 0 && valueAt(line) > Source.indent(line) && KEY.matcher(line).matches()) {
      return Optional.of(
          SyntaxFault.finding(
              source.at(number, colon),
              "The text holds ': ', which begins a value in YAML.",
              "Put the whole text in quotes: \"" + line.substring(at).strip() + "\"."));
    }
    return Optional.empty();
  }

  private static Optional<Finding> afterQuote(Source source, int number, String line, int end) {
    int next = end + 1;
    if (end < 0 || next >= line.length()) {
      return Optional.empty();
    }
    char quote = line.charAt(end);
    if (quote == '\'' && Character.isLetterOrDigit(line.charAt(next))) {
      return Optional.of(
          SyntaxFault.finding(
              source.at(number, end),
              "The apostrophe closes the single quotes.",
              "Double the apostrophe ('') or use double quotes."));
    }
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    if (next >= line.length() || ":#,]}".indexOf(line.charAt(next)) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        SyntaxFault.finding(
            source.at(number, next),
            "Text stands after the closing quote.",
            "Put the whole value in quotes."));
  }

  private static Optional<Finding> afterBracket(Source source, int number, String line, int at) {
    int end = Brackets.closing(line, at);
    String rest = end < 0 ? "" : line.substring(end + 1).strip();
    if (rest.isEmpty() || ":#,]}".indexOf(rest.charAt(0)) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        SyntaxFault.finding(
            source.at(number, at),
            "'" + line.charAt(at) + "' opens a list or mapping in YAML, and text follows it.",
            "Put the whole value in quotes."));
  }

  /** A quote within braces that closed only where the next one was to open. */
  static Optional<Finding> late(Source source, int number, int after) {
    String line = source.line(number);
    int opening = -1;
    int at = valueAt(line);
    while (at < after) {
      if (line.charAt(at) == '"') {
        opening = at;
        int end = closing(line, at);
        at = end < 0 ? after : end;
      }
      at++;
    }
    return opening >= 0 && line.substring(0, after).stripTrailing().endsWith("\"")
        ? Optional.of(
            SyntaxFault.finding(
                source.at(number, opening),
                "The quote that opens here closes only before other text.",
                "Close it where its own text ends."))
        : Optional.empty();
  }

  /** Where the quote that opens at the index closes on its line, or -1. */
  static int closing(String line, int opening) {
    char quote = line.charAt(opening);
    for (int at = opening + 1; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\\' && quote == '"') {
        at++;
      } else if (c == quote) {
        if (quote == '\'' && at + 1 < line.length() && line.charAt(at + 1) == '\'') {
          at++;
        } else {
          return at;
        }
      }
    }
    return -1;
  }
}
