package dev.avow.yaml;

import dev.avow.finding.Finding;
import java.util.Optional;

/** Lines that stand in a column where nothing else of their block does. */
final class Indents {

  private Indents() {}

  /** Looks at the line on which the parser gave up, and at the one above it. */
  static Optional<Finding> mistaken(Source source, int number) {
    int above = source.above(number);
    String line = source.line(number);
    String before = source.line(Math.max(0, above));
    int here = Source.indent(line);
    if (above < 0 || !Quotes.begins(line) || here == Source.indent(before)) {
      return Optional.empty();
    }
    if (here > Source.indent(before)) {
      return further(source, number, above);
    }
    if (item(line) && item(before)) {
      return misfit(
          source,
          number,
          "Line it up with the item above: begin it in column "
              + (Source.indent(before) + 1)
              + ".");
    }
    // The first line of a block sets its column: with one alone there, it is that one.
    int head = source.above(above);
    return head >= 0 && Source.indent(source.line(head)) < here && !item(before)
        ? say(
            source,
            above,
            "This line begins further right than those below it.",
            "Line it up with them: begin it in column " + (here + 1) + ".")
        : misfit(source, number, "Line it up with the keys it belongs to.");
  }

  private static Optional<Finding> further(Source source, int number, int above) {
    int here = Source.indent(source.line(number));
    return fits(source, above, here) || emptied(source, above)
        ? say(
            source,
            above,
            "This line begins further left than those around it.",
            "Line it up with them: begin it in column " + (here + 1) + ".")
        : misfit(
            source,
            number,
            "Line it up with the line above: begin it in column "
                + (keyAt(source.line(above)) + 1)
                + ".");
  }

  /** Whether the line before that one begins where the misfit does. */
  private static boolean fits(Source source, int number, int indent) {
    int above = source.above(number);
    return above >= 0
        && Source.indent(source.line(above)) == indent
        && Quotes.begins(source.line(number));
  }

  /** Whether the line stands beside a key that is left with nothing below it. */
  private static boolean emptied(Source source, int number) {
    String head = source.line(Math.max(0, source.above(number)));
    return head.stripTrailing().endsWith(":")
        && Source.indent(head) == Source.indent(source.line(number));
  }

  private static boolean item(String line) {
    return line.startsWith("- ", Source.indent(line));
  }

  private static int keyAt(String line) {
    int at = Source.indent(line);
    while (line.startsWith("- ", at)) {
      at += 2;
    }
    return at;
  }

  private static Optional<Finding> misfit(Source source, int number, String remedy) {
    return say(source, number, "The indentation of this line fits no line above it.", remedy);
  }

  private static Optional<Finding> say(Source source, int number, String problem, String remedy) {
    int at = Source.indent(source.line(number));
    return Optional.of(SyntaxFault.finding(source.at(number, at), problem, remedy));
  }
}
