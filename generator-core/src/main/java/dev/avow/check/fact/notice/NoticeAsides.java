package dev.avow.check.fact.notice;

import dev.avow.check.fact.notice.NoticeFact.Aside;
import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.HiddenStyles;
import dev.avow.check.fact.word.Subject;
import dev.avow.check.fact.word.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Sentences on a notice's page that speak of data and stand outside the generated text: a true copy
 * does not answer for what is said beside it.
 */
final class NoticeAsides {

  private static final List<Subject> CLAIMS =
      List.of(Subject.DATA_KINDS, Subject.SHARING, Subject.RETENTION, Subject.TRANSFERS);

  /** Shorter ones are names of things: 'Personal data', 'Cookie settings'. */
  private static final int SENTENCE = 5;

  private static final int MOST = 5;

  /** Forms and banners speak of what they ask for, on every page alike. */
  private static final Pattern BANNER = Pattern.compile("cookie|consent|draft");

  private NoticeAsides() {}

  static List<Aside> of(Document document, Element notice, HiddenStyles styles, String language) {
    List<Aside> asides = new ArrayList<>();
    document
        .body()
        .filter(
            new NodeFilter() {
              @Override
              public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element)) {
                  return FilterResult.CONTINUE;
                }
                if (element.equals(notice) || leftOut(element) || styles.hidesItself(element)) {
                  return FilterResult.SKIP_ENTIRELY;
                }
                if (asides.size() < MOST && claims(element, language)) {
                  asides.add(
                      new Aside(
                          ElementPlaces.selector(element),
                          ElementPlaces.line(element),
                          ElementPlaces.column(element)));
                }
                return FilterResult.CONTINUE;
              }
            });
    return asides;
  }

  private static boolean leftOut(Element element) {
    return switch (element.normalName()) {
      case "nav", "form", "script", "style", "template", "a", "button" -> true;
      default ->
          BANNER
              .matcher((element.id() + " " + element.className()).toLowerCase(Locale.ROOT))
              .find();
    };
  }

  private static boolean claims(Element element, String language) {
    StringBuilder own = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        own.append(text.getWholeText());
      } else if (child instanceof Element inner && !inner.isBlock() && !leftOut(inner)) {
        own.append(inner.text());
      }
    }
    String folded = Topic.fold(own.toString());
    return NoticeLikeness.words(folded) >= SENTENCE
        && (Topic.of(folded).stream().anyMatch(Topic.DENIALS::contains)
            || CLAIMS.stream().anyMatch(subject -> subject.in(folded, language)));
  }
}
