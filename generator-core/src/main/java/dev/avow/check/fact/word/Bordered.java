package dev.avow.check.fact.word;

import dev.avow.check.field.Folded;

/** Phrases and texts made comparable, with a space at either end so that words stay whole. */
final class Bordered {

  private static final int THAI = 0x0E00;
  private static final int AFTER_LAO = 0x0F00;

  /** Folding takes Korean syllables apart into these; Chinese and Japanese stand above them. */
  private static final int KOREAN = 0x1100;

  private Bordered() {}

  static String text(String text) {
    return " " + plain(Folded.whole(text)) + " ";
  }

  static String phrase(String phrase) {
    String folded = plain(Folded.of(phrase));
    int first = folded.codePointAt(0);
    // Thai, Chinese, Japanese and Korean run words together.
    boolean spaced = first < THAI || (first >= AFTER_LAO && first < KOREAN);
    return spaced ? " " + folded + " " : folded;
  }

  // The Turkish dotless i is no accent to Unicode, and capitals of it are folded to the dotted one.
  private static String plain(String folded) {
    return folded.indexOf('ı') < 0 ? folded : folded.replace('ı', 'i');
  }
}
