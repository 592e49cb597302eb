package dev.avow.text;

import java.text.Normalizer;

/**
 * The text of a document without what a content system may change: white space, kinds of quotes and
 * dashes, the form of accents. Two copies with one digest say the same.
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
        canonical.appendCodePoint(plain(point));
      }
    }
    return canonical.toString();
  }

  private static int plain(int point) {
    return switch (point) {
      case '‘', '’', '‚' -> '\'';
      case '“', '”', '„' -> '"';
      case '–', '—', '‑', '‐' -> '-';
      default -> point;
    };
  }

  /** SHA-256 of the canonical text, in hexadecimal. */
  public static String digest(String text) {
    return Sha256.of(of(text));
  }
}
