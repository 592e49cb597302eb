package dev.avow.check.field;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Pictures of letters that are to be typed, to tell people from robots. */
final class Captcha {

  private static final Evaluator PICTURE =
      Selector.evaluatorOf("img[src*=captcha], img[id*=captcha], img[class*=captcha]");

  /** Elements around a field that belong to it alone: its box, and the row with its label. */
  private static final int AROUND = 2;

  private Captcha() {}

  /** Whether such a picture stands beside the control, in a box that asks for nothing else. */
  static boolean beside(Element control) {
    Element box = control.parent();
    for (int level = 0; level < AROUND && box != null; level++, box = box.parent()) {
      if (box.select(FieldTexts.ASKED).size() != 1) {
        return false;
      }
      if (box.selectFirst(PICTURE) != null) {
        return true;
      }
    }
    return false;
  }
}
