package dev.avow.text;

import java.text.Normalizer;

/**
 * The text of a document without what a content system may change: white space, kinds of quotes,
 * dashes and dots, the form of accents. Two copies with one digest say the same.
 */
public final class Canonical {
  private Canonical() {}

  public static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder canonical = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); ) {
      int point = composed.codePointAt(at);
      at += Character.charCount(point);
      boolean seen =
          !Character.isWhitespace(point) && !Character.isSpaceChar(point) && !Invisible.is(point);
      if (seen) {
        append(canonical, plain(point));
      }
    }
    return canonical.toString();
  }

  /** "--" is a dash to those who type it, and "..." an ellipsis. */
  private static void append(StringBuilder canonical, int point) {
    if (point == '…') {
      canonical.append("...");
    } else if (point != '-'
        || canonical.isEmpty()
        || canonical.charAt(canonical.length() - 1) != '-') {
      canonical.appendCodePoint(point);
    }
  }

  private static int plain(int point) {
    return switch (point) {
      case '‘', '’', '‚', '′' -> '\'';
      case '“', '”', '„', '″' -> '"';
      case '–', '—', '‑', '‐', '−' -> '-';
      case '×' -> 'x';
      default -> point;
    };
  }

  /** SHA-256 of the canonical text, in hexadecimal. */
  public static String digest(String text) {
    return Sha256.of(of(text));
  }
}
