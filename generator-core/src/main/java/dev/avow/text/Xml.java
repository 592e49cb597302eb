package dev.avow.text;

/** Text from anywhere, made fit for XML. */
public final class Xml {

  /** A place and a sentence fit well below; an attribute that never ends fits nobody's screen. */
  private static final int LONGEST = 4_000;

  private Xml() {}

  /**
   * The text with U+FFFD for each character that XML 1.0 (production 2) cannot hold, not even as a
   * reference, and else as {@link Line} shows it. One NUL or U+FFFE in a report breaks every reader
   * of it. Markup is left to the writer of the document.
   */
  public static String of(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(point -> legal.appendCodePoint(legal(point) ? point : 0xFFFD));
    return Line.of(legal.toString(), LONGEST);
  }

  private static boolean legal(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
