package dev.avow.check.fact;

import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.HiddenStyles;
import dev.avow.check.fact.place.Shared;
import dev.avow.check.fact.word.LinkWords;
import dev.avow.text.Line;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The links of a page to its notice. */
final class NoticeLinks {

  private static final Evaluator PICTURES = Selector.evaluatorOf("img[alt], svg title");
  private static final Evaluator UNSEEN = Selector.evaluatorOf("noscript, template");
  private static final Evaluator SUMMARY = Selector.evaluatorOf("summary");

  private static final int DEEPEST = 40;

  private NoticeLinks() {}

  /** What a link or button says to a person: its words, or those of its image, label or title. */
  static String text(Element link) {
    // Most links hold words alone, and nothing else needs a walk.
    if (link.childNodeSize() == 1
        && link.childNode(0) instanceof TextNode only
        && !link.hasAttr("aria-label")
        && !only.isBlank()) {
      return only.text().strip();
    }
    StringBuilder text = new StringBuilder(link.text());
    if (link.childrenSize() > 0) {
      for (Element image : link.select(PICTURES)) {
        text.append(' ').append(image.hasAttr("alt") ? image.attr("alt") : image.text());
      }
    }
    text.append(' ').append(link.attr("aria-label"));
    if (link.normalName().equals("input") || link.normalName().equals("area")) {
      text.append(' ').append(link.attr("value")).append(' ').append(link.attr("alt"));
    }
    if (text.toString().isBlank()) {
      text.append(link.attr("title"));
    }
    return text.toString().strip();
  }

  /**
   * The best of them: one that is shown before one that is hidden, the usual words before others.
   */
  static NoticeFacts.@Nullable NoticeLink best(
      List<Element> links, HiddenStyles styles, Shared shared) {
    NoticeFacts.NoticeLink best = null;
    for (Element link : links) {
      NoticeFacts.NoticeLink fact = fact(link, styles, shared);
      if (best == null || rank(fact) > rank(best)) {
        best = fact;
      }
    }
    return best;
  }

  private static int rank(NoticeFacts.NoticeLink link) {
    return (link.hidden() ? 0 : 8)
        + (link.covert() ? 0 : 4)
        + (link.usual() ? 2 : 0)
        + (link.conspicuous() ? 1 : 0);
  }

  private static NoticeFacts.NoticeLink fact(Element link, HiddenStyles styles, Shared shared) {
    String text = text(link);
    boolean usual = usual(text) || translates(link);
    boolean capitals =
        text.codePoints().anyMatch(Character::isLetter)
            && text.equals(text.toUpperCase(Locale.ROOT));
    boolean hidden = hidden(link);
    return new NoticeFacts.NoticeLink(
        shared.once(Line.of(text, 60)),
        usual,
        usual || capitals,
        hidden,
        !hidden && covert(link, styles),
        ElementPlaces.line(link),
        ElementPlaces.column(link));
  }

  private static boolean usual(String text) {
    return LinkWords.of(text).notice() == LinkWords.Notice.YES;
  }

  /** 'Datenschutz (English)': the name of a language beside a link in the usual words. */
  private static boolean translates(Element link) {
    Element before = link.previousElementSibling();
    return link.hasAttr("hreflang")
        && before != null
        && before.normalName().equals("a")
        && usual(text(before));
  }

  /** Hidden by what the page itself writes on the link or around it. */
  private static boolean hidden(Element link) {
    return HiddenStyles.NONE.hide(link) || link.closest(UNSEEN) != null;
  }

  /** Hidden by a style sheet of the page, from those who hear it, or until something is opened. */
  private static boolean covert(Element link, HiddenStyles styles) {
    Element at = link;
    for (int level = 0; at != null && level < DEEPEST; level++, at = at.parent()) {
      boolean closed =
          at.normalName().equals("details") && !at.hasAttr("open") && link.closest(SUMMARY) == null;
      if (closed || at.attr("aria-hidden").equalsIgnoreCase("true") || styles.hidesItself(at)) {
        return true;
      }
    }
    return false;
  }
}
