package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.text.Invisible;
import java.util.List;

/** Characters that a reader of the file cannot see, in values, keys and comments alike. */
final class Characters {

  /** More marks on one letter than any script piles up; they run over the lines above. */
  private static final int MOST_MARKS = 8;

  private static final int SOFT_HYPHEN = 0xAD;

  private Characters() {}

  static void check(Source source, List<Finding> findings) {
    for (int number = 0; number < source.lines().size(); number++) {
      String line = source.lines().get(number);
      if (!isPlain(line)) {
        check(source, number, line, findings);
      }
    }
  }

  private static boolean isPlain(String line) {
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if ((c < ' ' && c != '\t') || c >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static void check(Source source, int number, String line, List<Finding> findings) {
    int marks = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      int type = Character.getType(point);
      marks =
          type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
      if (marks == MOST_MARKS + 1) {
        findings.add(
            new Finding(
                YamlRules.HIDDEN,
                source.at(number, at - MOST_MARKS),
                "More than " + MOST_MARKS + " combining marks stand on one letter.",
                "Take them out."));
      }
      if (point == SOFT_HYPHEN) {
        findings.add(
            new Finding(
                YamlRules.HIDDEN,
                source.at(number, at),
                "The soft hyphen U+00AD cannot be seen.",
                "Take it out, unless a long word needs it."));
      } else if (point != '\t' && Invisible.is(point)) {
        boolean comment = line.substring(0, at).matches("(.*\\s)?#.*");
        findings.add(
            new Finding(
                YamlRules.TEXT,
                source.at(number, at),
                "The character "
                    + Invisible.name(point)
                    + (comment ? " in a comment" : "")
                    + " cannot be seen.",
                "Take it out."));
        if (isBidi(point)) {
          return; // Such characters come in pairs; the first one shows the place.
        }
      }
      at += Character.charCount(point);
    }
  }

  private static boolean isBidi(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
