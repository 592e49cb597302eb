package dev.avow.check.fact.place;

import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** A page that is a frame for scripts to fill: what people see there, a crawl does not. */
public final class Shell {

  private static final Evaluator SCRIPT = Selector.evaluatorOf("script");
  private static final Evaluator SHOWN =
      Selector.evaluatorOf("form, input, select, textarea, img, iframe, object, video");

  /** 'Loading, please wait a moment …' */
  private static final int FEW_WORDS = 5;

  /** Shown in the place of scripts, which the page does not do without: 'Turn scripts on'. */
  private static final Evaluator WITHOUT_SCRIPTS = Selector.evaluatorOf("noscript");

  private Shell() {}

  /** Whether the page is one. */
  public static boolean is(Page page) {
    Element body = page.document().body();
    // The cheapest question first: nearly every page has a link, and is done with.
    if (page.links().stream()
            .anyMatch(link -> link.use() == Link.Use.NAVIGATE && stands(link.element()))
        || page.document().selectFirst(SCRIPT) == null
        || body.select(SHOWN).stream().anyMatch(Shell::stands)) {
      return false;
    }
    int words = 0;
    for (Element part : body.children()) {
      switch (part.normalName()) {
        case "script", "noscript", "style", "link", "template" -> {}
        case "div", "main", "section" -> words += words(part.text());
        default -> {
          if (!part.normalName().contains("-")) {
            return false; // a person wrote this paragraph, however short
          }
          words += words(part.text());
        }
      }
    }
    return words + words(body.ownText()) <= FEW_WORDS;
  }

  private static boolean stands(Element element) {
    return element.closest(WITHOUT_SCRIPTS) == null;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }
}
