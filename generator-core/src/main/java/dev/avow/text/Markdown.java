package dev.avow.text;

/** Text from anywhere, made fit for Markdown: it prints as it was written and means nothing. */
public final class Markdown {
  private Markdown() {}

  /**
   * The text on one line with a backslash before each sign of ASCII: CommonMark 0.31 (2.4) lets
   * every one of them be escaped, and a list of the dangerous ones would age with each extension.
   * Controls and private-use characters (our own marks) vanish; runs of white space become one
   * space.
   */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    OneSpaced.each(
        text,
        point -> {
          if (isSign(point)) {
            escaped.append('\\');
          }
          escaped.appendCodePoint(point);
        });
    return escaped.toString();
  }

  private static boolean isSign(int point) {
    return (point >= '!' && point <= '/')
        || (point >= ':' && point <= '@')
        || (point >= '[' && point <= '`')
        || (point >= '{' && point <= '~');
  }
}
