package dev.avow.text;

import java.util.function.IntConsumer;

/** Text without what nobody sees, and with one space for each run of white space within it. */
final class OneSpaced {

  private OneSpaced() {}

  /** Hands the text on, character by character; white space at its edges is left out. */
  static void each(String text, IntConsumer to) {
    boolean space = false;
    boolean begun = false;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isWhitespace(point)) {
        space = true;
      } else if (!Invisible.is(point)) {
        if (space && begun) {
          to.accept(' ');
        }
        space = false;
        begun = true;
        to.accept(point);
      }
    }
  }
}
