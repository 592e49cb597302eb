package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.text.Invisible;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a reader of the file cannot see, in values, keys and comments alike. */
final class Characters {

  /** More marks on one letter than any script piles up; they run over the lines above. */
  private static final int MOST_MARKS = 8;

  /** More are no slip of a hand but a file of something else; nobody reads the list. */
  private static final int MOST = 100;

  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#");

  private static final int SOFT_HYPHEN = 0xAD;

  private final Source source;
  private final List<Finding> findings;

  /** How many findings there may be in all, those of others included. */
  private final int most;

  private Characters(Source source, List<Finding> findings) {
    this.source = source;
    this.findings = findings;
    this.most = findings.size() + MOST;
  }

  static void check(Source source, List<Finding> findings) {
    new Characters(source, findings).check();
  }

  private void check() {
    for (int number = 0; number < source.lines().size(); number++) {
      if (!isPlain(source.line(number))) {
        check(number);
      }
      if (findings.size() >= most) {
        add(
            YamlRules.TEXT,
            source.at(number, 0),
            "So many characters cannot be seen that the rest was not looked at.",
            "Take them out, or write the file anew.");
        return;
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

  private void check(int number) {
    String line = source.line(number);
    int marks = 0;
    int comment = comment(line);
    for (int at = 0; at < line.length() && findings.size() < most; ) {
      int point = line.codePointAt(at);
      marks = isMark(point) ? marks + 1 : 0;
      if (marks == MOST_MARKS + 1) {
        add(
            YamlRules.HIDDEN,
            source.at(number, at - MOST_MARKS),
            "More than " + MOST_MARKS + " combining marks stand on one letter.",
            "Take them out.");
      }
      if (point == SOFT_HYPHEN) {
        add(
            YamlRules.HIDDEN,
            source.at(number, at),
            "The soft hyphen U+00AD cannot be seen.",
            "Take it out, unless a long word needs it.");
      } else if (point != '\t' && Invisible.is(point)) {
        String where = at > comment ? " in a comment" : "";
        add(
            YamlRules.TEXT,
            source.at(number, at),
            "The character " + Invisible.name(point) + where + " cannot be seen.",
            "Take it out.");
        if (isBidi(point)) {
          return; // Such characters come in pairs; the first one shows the place.
        }
      }
      at += Character.charCount(point);
    }
  }

  private void add(Rule rule, Location where, String problem, String remedy) {
    findings.add(new Finding(rule, where, problem, remedy));
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Where the line's comment begins, or its end when it has none. */
  private static int comment(String line) {
    Matcher sign = COMMENT.matcher(line);
    return sign.find() ? sign.end() - 1 : line.length();
  }

  private static boolean isBidi(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
