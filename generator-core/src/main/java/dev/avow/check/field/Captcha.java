package dev.avow.check.field;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Pictures of letters that are to be typed, to tell people from robots. */
final class Captcha {

  private static final Evaluator PICTURE =
      Selector.evaluatorOf("img[src*=captcha], img[id*=captcha], img[class*=captcha]");

  /** What a box is called that has nothing but such a question in it. */
  private static final Pattern CALLED =
      Pattern.compile("(^|[\\s_-])captcha([\\s_-]|$)", Pattern.CASE_INSENSITIVE);

  /** Elements around a field that belong to it alone: its box, and the row with its label. */
  private static final int AROUND = 2;

  /** Words for the code of a card that mean no other; 'security code' may be any. */
  private static final Pattern OF_CARD =
      Pattern.compile(
          "\\b(c(vv|vc|sc|vn|cv|id|rypto)|\\w*card|\\w*karten?|carte|tarjeta|carta|cartao|\\w*kaart)|\\b(3|three|drei|trois|tres|tre|drie)"
              + " |digits");

  private Captcha() {}

  /** Where people write or sign up and no card is asked for, a security code is none of a card. */
  static void settle(List<Guess> guesses) {
    boolean card =
        guesses.stream()
            .anyMatch(guess -> guess.kind().ofCard() && guess.kind() != FieldKind.CARD_CODE);
    boolean written =
        FormContext.has(guesses, FieldKind.EMAIL)
            || FormContext.has(guesses, FieldKind.FREE_TEXT)
            || FormContext.has(guesses, FieldKind.NAME);
    if (written && !card) {
      guesses.replaceAll(guess -> ofAny(guess) ? guess.as(FieldKind.CAPTCHA) : guess);
    }
  }

  private static boolean ofAny(Guess guess) {
    return guess.kind() == FieldKind.CARD_CODE
        && guess.evidence() != Clue.AUTOCOMPLETE
        && !guess.typed("password")
        && !OF_CARD.matcher(guess.texts().called()).find();
  }

  /** Whether such a picture stands beside the control, or its box is called so and is its own. */
  static boolean beside(Element control) {
    Element box = control.parent();
    for (int level = 0; level < AROUND && box != null; level++, box = box.parent()) {
      if (box.select(FieldTexts.ASKED).size() != 1) {
        return false;
      }
      if (CALLED.matcher(box.id() + " " + box.className()).find()
          || box.selectFirst(PICTURE) != null) {
        return true;
      }
    }
    return false;
  }
}
