package dev.avow.check.fact.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What stands with a form, from the form outwards: the parts of the page that are about it. */
public final class Surroundings {

  private static final Set<String> PAGE = Set.of("body", "html", "main");
  private static final Set<String> PARTS =
      Set.of("section", "article", "aside", "dialog", "footer");

  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
  private static final Evaluator OTHERS = Selector.evaluatorOf("a[href], form, h1, h2, h3, h4");
  private static final Evaluator LAYOUT =
      Selector.evaluatorOf(
          "nav, footer, [role=navigation], [id*=footer], [class*=footer], [id*=menu],"
              + " [class*=menu]");

  /** Wrappers that builders of forms put around one, and nothing else with it. */
  private static final int MOST_LEVELS = 7;

  /** Beyond so many levels only what is no frame of the whole page stands with the form. */
  private static final int NEAR = 2;

  private static final int FEW_LINKS = 8;
  private static final int MOST_BESIDE = 30;

  /** The messages that a form shows once it is sent: 'Thank you, we have sent you a link'. */
  private static final int LITTLE_TEXT = 250;

  private Surroundings() {}

  /**
   * The form and what holds it.
   *
   * @param levels of what holds more than the form and the messages that belong to it
   */
  public static List<Element> of(Element form, int levels) {
    List<Element> scopes = new ArrayList<>(List.of(form));
    Element inner = form;
    int left = levels;
    for (int level = 1; level <= MOST_LEVELS; level++) {
      Element scope = inner.parent();
      if (scope == null
          || PAGE.contains(scope.normalName())
          || PARTS.contains(inner.normalName())) {
        break;
      }
      left -= wraps(scope, inner) ? 0 : 1;
      if (left < 0 || (level > NEAR && frames(scope))) {
        break;
      }
      scopes.add(scope);
      inner = scope;
    }
    return scopes;
  }

  private static boolean wraps(Element scope, Element inner) {
    if (scope.childrenSize() > MOST_BESIDE) {
      return false;
    }
    int text = scope.ownText().length();
    for (Element child : scope.children()) {
      if (!child.equals(inner)) {
        // A link is found sooner than all the text of a page is put together.
        if (child.selectFirst(OTHERS) != null) {
          return false;
        }
        text += child.text().length();
      }
    }
    return text <= LITTLE_TEXT;
  }

  private static boolean frames(Element scope) {
    return scope.selectFirst(LAYOUT) != null || scope.select(LINKS).size() > FEW_LINKS;
  }
}
