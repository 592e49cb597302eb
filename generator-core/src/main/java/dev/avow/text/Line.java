package dev.avow.text;

/** Text from anywhere, made fit for one line of a terminal, a log or a report. */
public final class Line {

  /** Longer text on one line hides what follows it; a finding's sentence stays well below. */
  private static final int LONGEST = 600;

  private Line() {}

  /**
   * The text on one line: control, bidirectional and invisible characters shown as {@code \\u….},
   * so that a page's title can neither move the cursor nor forge a line of a build log.
   */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /** As {@link #of(String)}, cut with an ellipsis after {@code longest} code points. */
  public static String of(String text, int longest) {
    if (text.length() <= longest && isPlain(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (++count > longest) {
        return line.append('…').toString();
      }
      if (Invisible.is(point)) {
        line.append("\\u").append(Invisible.hex(point));
      } else {
        line.appendCodePoint(point);
      }
    }
    return line.toString();
  }

  /** Most texts are fit as they are, and need not be copied. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean ascii = letter >= ' ' && letter < 0x7F;
      if (!ascii && Invisible.is(letter)) {
        return false;
      }
    }
    return true;
  }
}
