package dev.avow.check.fact.form;

import dev.avow.check.field.FieldGuess;
import dev.avow.check.field.Folded;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Whether a control says yes before anybody touched it. */
public final class Yes {

  private static final Set<String> YES =
      Set.of("yes", "ja", "oui", "si", "sim", "1", "on", "true", "y");
  private static final Set<String> NO =
      Set.of("no", "nein", "non", "nee", "nao", "0", "off", "false", "n", "none", "keine");

  private static final Evaluator CHOSEN = Selector.evaluatorOf("option[selected]");
  private static final Evaluator FIRST = Selector.evaluatorOf("option");

  private static final int MOST_NODES = 20;

  private Yes() {}

  static boolean said(Element control) {
    return switch (FieldGuess.type(control)) {
      case "checkbox" -> control.hasAttr("checked");
      case "radio" ->
          control.hasAttr("checked") && !answers(control.attr("value"), label(control), NO);
      case "select" -> chosen(control);
      default -> false;
    };
  }

  /** Whether what a form sends unseen is a yes. */
  public static boolean sent(Element hidden) {
    return YES.contains(hidden.attr("value").strip().toLowerCase(Locale.ROOT));
  }

  private static boolean chosen(Element select) {
    Element chosen = select.selectFirst(CHOSEN);
    Element shown = chosen == null ? select.selectFirst(FIRST) : chosen;
    return shown != null && answers("", shown.text(), YES);
  }

  private static boolean answers(String value, String label, Set<String> answer) {
    return answer.contains(value.strip().toLowerCase(Locale.ROOT))
        || answer.contains(Folded.of(label).strip().split(" ", 2)[0]);
  }

  /** What stands around a button or right behind it; no more than a label is looked through. */
  private static String label(Element control) {
    Element around = control.parent();
    if (around != null && around.normalName().equals("label")) {
      return around.childNodeSize() > MOST_NODES ? "" : around.ownText();
    }
    if (control.nextSibling() instanceof TextNode text && !text.isBlank()) {
      return text.text();
    }
    Element behind = control.nextElementSibling();
    return behind == null || behind.childNodeSize() > MOST_NODES ? "" : behind.ownText();
  }
}
