package dev.avow.yaml;

import dev.avow.finding.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file, by lines, for those who must look at it again after the parser.
 *
 * @param file its name, as the user gave it
 * @param lines its lines without their ends, whichever those are
 */
record Source(String file, String text, List<String> lines) {

  static Source of(String file, String text) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(begin, at));
        at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
        begin = at + 1;
      }
    }
    lines.add(text.substring(begin));
    return new Source(file, text, lines);
  }

  /** The line by its number from 0; empty beyond the last. */
  String line(int number) {
    return number >= 0 && number < lines.size() ? lines.get(number) : "";
  }

  /** The number of the next line above that says something; -1 when none does. */
  int above(int number) {
    int above = number - 1;
    while (above >= 0 && idle(line(above))) {
      above--;
    }
    return above;
  }

  /** The place of a character of a line, both counted from 0 in Java's units. */
  Location at(int number, int index) {
    String line = line(number);
    int end = Math.max(0, Math.min(index, line.length()));
    return Location.inFile(file, number + 1, line.codePointCount(0, end) + 1);
  }

  /** How far the line is indented. */
  static int indent(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** Whether the line holds nothing but space or a comment. */
  static boolean idle(String line) {
    int at = indent(line);
    return at == line.length() || line.charAt(at) == '#';
  }
}
