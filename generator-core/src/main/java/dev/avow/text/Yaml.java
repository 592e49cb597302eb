package dev.avow.text;

import java.util.regex.Pattern;

/** Text from anywhere, made fit for a YAML file that we draft: it stays text and ends nothing. */
public final class Yaml {

  /**
   * More marks on one letter than scripts pile up; they run over the lines above. A file that a
   * person wrote may have twice as many: what is drafted, nobody has looked at yet.
   */
  private static final int MOST_MARKS = 4;

  /** Paths and hosts of no sign but these mean nothing else, and read better without quotes. */
  private static final Pattern PLAIN =
      Pattern.compile("/[A-Za-z0-9_./-]*|[a-z][a-z0-9-]*(\\.[a-z0-9-]*[a-z0-9])+");

  private Yaml() {}

  /** A scalar on one line: plain where the text is a simple path or host, else quoted. */
  public static String scalar(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  /**
   * A double-quoted scalar on one line (YAML 1.2, 7.3.1), the only style in which every text can be
   * said. Invisible characters vanish, runs of white space become one space.
   */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    OneSpaced.each(
        text,
        point -> {
          if (point == '"' || point == '\\') {
            quoted.append('\\');
          }
          quoted.appendCodePoint(point);
        });
    return quoted.append('"').toString();
  }

  /** Words for a comment: one line without invisible characters, which is all that could end it. */
  public static String comment(String text) {
    return Line.of(plain(text));
  }

  /**
   * Whether the text can be said as it is: nothing invisible, no heap of marks on a letter. What is
   * not clean came from an accident or an attack, and a person should look at it.
   */
  public static boolean clean(String text) {
    int marks = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int type = Character.getType(point);
      marks =
          type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
      if (marks > MOST_MARKS || Invisible.is(point)) {
        return false;
      }
      at += Character.charCount(point);
    }
    return true;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    OneSpaced.each(text, plain::appendCodePoint);
    return plain.toString();
  }
}
