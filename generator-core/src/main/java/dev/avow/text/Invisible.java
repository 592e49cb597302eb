package dev.avow.text;

import java.util.Locale;

/** Characters a reader cannot see, or that change what the reader sees. */
public final class Invisible {

  private Invisible() {}

  /**
   * Whether the character must not reach a line as it is: controls (C0, DEL, C1), bidirectional
   * controls (CVE-2021-42574), zero-width and soft hyphens, tags, line and paragraph separators,
   * byte order marks, private use (our own provenance marks live there), lone surrogates and
   * non-characters.
   */
  public static boolean is(int point) {
    if (point < 0x80) { // nearly all of what is asked about
      return point < ' ' || point == 0x7F;
    }
    return switch (Character.getType(point)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          case Character.FORMAT -> !joins(point);
          default -> false;
        }
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0xFDD0 && point <= 0xFDEF);
  }

  /** Joiners that honest Arabic, Hindi and emoji need. */
  private static boolean joins(int point) {
    return point == 0x200C || point == 0x200D || (point >= 0x0600 && point <= 0x0605);
  }

  /** The code point as Unicode writes it, without the prefix: {@code 202E}. */
  public static String hex(int point) {
    String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** The code point as a person looks it up: {@code U+202E}. */
  public static String name(int point) {
    return "U+" + hex(point);
  }
}
