package dev.avow.check.fact;

import dev.avow.check.field.Trap;
import dev.avow.text.Line;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links of a page to its notice. */
final class NoticeLinks {

  private NoticeLinks() {}

  /** What a link says to a person: its words, or those of its image, label or title. */
  static String text(Element link) {
    StringBuilder text = new StringBuilder(link.text());
    // Most links hold words alone, and a selector looks at each of their nodes.
    if (link.childrenSize() > 0) {
      for (Element image : link.select("img[alt], svg title")) {
        text.append(' ').append(image.hasAttr("alt") ? image.attr("alt") : image.text());
      }
    }
    text.append(' ').append(link.attr("aria-label"));
    if (text.toString().isBlank()) {
      text.append(link.attr("title"));
    }
    return text.toString().strip();
  }

  /**
   * The best of them: one that is shown before one that is hidden, the usual words before others.
   */
  static NoticeFacts.@Nullable NoticeLink best(List<Element> links) {
    NoticeFacts.NoticeLink best = null;
    for (Element link : links) {
      NoticeFacts.NoticeLink fact = fact(link);
      if (best == null || rank(fact) > rank(best)) {
        best = fact;
      }
    }
    return best;
  }

  private static int rank(NoticeFacts.NoticeLink link) {
    return (link.hidden() ? 0 : 4) + (link.usual() ? 2 : 0) + (link.conspicuous() ? 1 : 0);
  }

  private static NoticeFacts.NoticeLink fact(Element link) {
    String text = text(link);
    boolean usual = Topic.NOTICE.in(Topic.fold(text));
    boolean capitals =
        text.codePoints().anyMatch(Character::isLetter)
            && text.equals(text.toUpperCase(Locale.ROOT));
    boolean hidden = Trap.unseen(link) || link.closest("noscript, template") != null;
    return new NoticeFacts.NoticeLink(
        Line.of(text, 60),
        usual,
        usual || capitals,
        hidden,
        Places.line(link),
        Places.column(link));
  }
}
