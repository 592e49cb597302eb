package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What a person did where the parser gave up. The parser names its own state and often the end of
 * the file; the person wants the place of the slip and what to type.
 */
final class SyntaxFault {

  private static final Pattern START = Pattern.compile("found character '(.|\\\\t\\(TAB\\))'.*");
  private static final Pattern ALIAS = Pattern.compile("found undefined alias (.*)");

  private final Source source;
  private final String problem;
  private final String context;
  private final int line;
  private final int column;
  private final Location where;
  private final Location begun;

  private SyntaxFault(Source source, MarkedYAMLException e) {
    this.source = source;
    this.problem = e.getProblem() == null ? "" : e.getProblem();
    this.context = e.getContext() == null ? "" : e.getContext();
    Mark mark = e.getProblemMark();
    this.line = mark == null ? 0 : mark.getLine();
    this.column = mark == null ? 0 : mark.getColumn();
    this.where = Location.inFile(source.file(), line + 1, column + 1);
    Mark start = e.getContextMark();
    this.begun =
        start == null
            ? where
            : Location.inFile(source.file(), start.getLine() + 1, start.getColumn() + 1);
  }

  static Finding of(Source source, MarkedYAMLException e) {
    SyntaxFault fault = new SyntaxFault(source, e);
    Optional<Finding> exact = fault.byWhatWasFound();
    if (exact.isPresent()) {
      return exact.get();
    }
    int last = fault.problem.contains("end of stream") ? source.lines().size() : fault.line;
    return Quotes.unclosed(source, last)
        .or(fault::unclosedQuote)
        .or(() -> Quotes.onLine(source, fault.line))
        .or(() -> Brackets.unclosed(source, last))
        .or(fault::strayBracket)
        .or(() -> LineSlips.mistaken(source, fault.line))
        .orElseGet(fault::somethingElse);
  }

  /** Faults whose place and cause the parser knows. */
  private Optional<Finding> byWhatWasFound() {
    Matcher start = START.matcher(problem);
    if (start.matches()) {
      return Optional.of(cannotStart(start.group(1)));
    }
    Matcher alias = ALIAS.matcher(problem);
    if (alias.matches()) {
      String name = alias.group(1);
      return say(
          where,
          "'*" + name + "' repeats something that is not defined.",
          "Define it above with '&"
              + name
              + "', write it out, or put a text that begins with '*' in quotes.");
    }
    return bySentence().or(this::byMark);
  }

  /** What its sentence says was found. */
  private Optional<Finding> bySentence() {
    if (context.contains("block scalar")) {
      return say(
          where,
          "Text stands on the line of '|' or '>'.",
          "Put the text on the next line, indented, or take the '|' or '>' out.");
    }
    if (problem.contains("incompatible YAML")) {
      return say(
          where,
          "'" + source.line(line).strip() + "' asks for a YAML that is not 1.2.",
          "Take the line out.");
    }
    if (problem.contains("escape")) {
      return Optional.of(escape());
    }
    if (problem.contains("another document")) {
      return Optional.of(
          new Finding(
              YamlRules.PLAIN,
              where,
              "'---' begins a second document; a file holds one document.",
              "Take the '---' out, or make two files."));
    }
    return Optional.empty();
  }

  /** A sign at the head of a text that YAML takes for an anchor, an alias or a tag. */
  private Optional<Finding> byMark() {
    if (context.contains("scanning an anchor") || context.contains("scanning an alias")) {
      Optional<Finding> bullet = LineSlips.bullet(source, line);
      if (bullet.isPresent()) {
        return bullet;
      }
      return say(
          begun,
          "A text that begins with '&' or '*' has a meaning of its own in YAML.",
          "Put the text in quotes.");
    }
    if (problem.contains("tag") || context.contains("tag")) {
      return Optional.of(
          new Finding(
              YamlRules.PLAIN,
              where,
              "A tag stands here: a '!' in front has a meaning in YAML.",
              "Write the value itself without the tag; a text that begins with '!' goes in"
                  + " quotes."));
    }
    return Optional.empty();
  }

  private Finding cannotStart(String character) {
    if (character.startsWith("\\t") || character.equals("\t")) {
      return source.line(line).substring(0, column).isBlank()
          ? finding(
              where, "A tab stands here; YAML is indented with spaces.", "Indent with spaces only.")
          : finding(where, "A tab stands before the value.", "Type a space in its place.");
    }
    return finding(
        where,
        "A text cannot begin with '" + character + "' without quotes.",
        "Put the text in quotes: \"" + character + "…\".");
  }

  private Finding escape() {
    String text = source.line(line);
    int end = Math.min(text.length(), text.offsetByCodePoints(0, column));
    int slash = text.lastIndexOf('\\', Math.max(0, end - 1));
    if (slash < 0) {
      return finding(where, "This escape has no meaning.", "Use single quotes.");
    }
    String written = text.substring(slash, Math.min(text.length(), slash + 2));
    return finding(
        source.at(line, slash),
        "'" + written + "' begins an escape in double quotes, and this is none.",
        "Use single quotes, or double the backslash.");
  }

  private Optional<Finding> unclosedQuote() {
    return context.contains("quoted scalar")
        ? say(begun, "A quote is not closed.", "Close the quote that opens here.")
        : Optional.empty();
  }

  private Optional<Finding> strayBracket() {
    String text = source.line(line);
    int at = Math.min(text.length(), text.offsetByCodePoints(0, column));
    char found = at < text.length() ? text.charAt(at) : ' ';
    if (found == ']' || found == '}') {
      return say(
          where, "A '" + found + "' stands here that nothing opened.", "Take the second one out.");
    }
    if (context.contains("flow") && found == ':') {
      return FlowSlips.colon(source, line, at);
    }
    Optional<Finding> late =
        context.contains("flow") ? Quotes.late(source, line, at) : Optional.empty();
    if (late.isPresent()) {
      return late;
    }
    return context.contains("flow")
        ? say(
            where,
            "A comma is missing before this, or a bracket is not closed.",
            "Put a comma between the items, and close each '[' and '{'.")
        : Optional.empty();
  }

  private Finding somethingElse() {
    return finding(
        where,
        "From here on the file cannot be read as YAML.",
        "Check quotes, colons, brackets and the indentation here and in the line above.");
  }

  private static Optional<Finding> say(Location where, String problem, String remedy) {
    return Optional.of(finding(where, problem, remedy));
  }

  static Finding finding(Location where, String problem, String remedy) {
    return new Finding(YamlRules.SYNTAX, where, problem, remedy);
  }
}
