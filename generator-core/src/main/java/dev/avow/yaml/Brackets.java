package dev.avow.yaml;

import dev.avow.finding.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Brackets that open and do not close. */
final class Brackets {

  private record Opening(char bracket, int line, int index) {}

  private Brackets() {}

  /**
   * The innermost bracket that is still open where a key begins at or left of the line that opened
   * the first one, or at the end.
   *
   * @param last the number of the line, from 0, where the parser gave up
   */
  static Optional<Finding> unclosed(Source source, int last) {
    Deque<Opening> open = new ArrayDeque<>();
    for (int number = 0; number <= last && number < source.lines().size(); number++) {
      String line = source.line(number);
      if (Source.idle(line)) {
        continue;
      }
      Opening first = open.peekLast();
      if (first != null
          && Quotes.begins(line)
          && Source.indent(line) <= Source.indent(source.line(first.line()))) {
        return Optional.of(fault(source, open.getFirst()));
      }
      follow(line, number, open);
    }
    return last >= source.lines().size() && !open.isEmpty()
        ? Optional.of(fault(source, open.getFirst()))
        : Optional.empty();
  }

  private static Finding fault(Source source, Opening opening) {
    return SyntaxFault.finding(
        source.at(opening.line(), opening.index()),
        "The '" + opening.bracket() + "' is not closed.",
        opening.bracket() == '['
            ? "Close it with ']' after the last item."
            : "Close it with '}', or use [ ] for a list.");
  }

  private static void follow(String line, int number, Deque<Opening> open) {
    int start = open.isEmpty() ? Quotes.valueAt(line) : 0;
    if (open.isEmpty() && (start >= line.length() || "[{".indexOf(line.charAt(start)) < 0)) {
      return; // A bracket within plain text opens nothing.
    }
    for (int at = start; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"' || (c == '\'' && at > 0 && " [{,".indexOf(line.charAt(at - 1)) >= 0)) {
        int end = Quotes.closing(line, at);
        at = end < 0 ? line.length() : end;
      } else if (c == '#' && at > 0 && line.charAt(at - 1) == ' ') {
        return;
      } else if (c == '[' || c == '{') {
        open.push(new Opening(c, number, at));
      } else if ((c == ']' || c == '}') && !open.isEmpty()) {
        open.pop();
      }
    }
  }

  /** Where the bracket that opens at the index closes on its line, or -1. */
  static int closing(String line, int opening) {
    int depth = 0;
    for (int at = opening; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '[' || c == '{') {
        depth++;
      } else if ((c == ']' || c == '}') && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
