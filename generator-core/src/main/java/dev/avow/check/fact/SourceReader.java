package dev.avow.check.fact;

import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.Glance;
import dev.avow.check.fact.place.Placed;
import dev.avow.check.fact.place.Shared;
import dev.avow.check.fact.place.StartTag;
import dev.avow.site.page.Srcdoc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Looks at the source of one page for what findings will point at, and for what the page asks to
 * have ignored. Where data lie open, the source shows them, so of these places nothing is kept.
 */
final class SourceReader implements Glance {

  /** A page with more marks than this says nothing by them. */
  private static final int MOST_IGNORES = 50;

  private final Document document;
  private final Shared shared;
  private final List<Ignore> ignores = new ArrayList<>();
  private final Map<Long, Element> elements = new HashMap<>();

  /**
   * For one page.
   *
   * @param shared what the pages of a crawl have in common
   */
  SourceReader(Document document, Shared shared) {
    this.document = document;
    this.shared = shared;
  }

  @Override
  public void element(Element element) {
    if (element.hasAttr(Ignore.ATTRIBUTE) && ignores.size() < MOST_IGNORES) {
      ignores.add(Ignore.of(element));
    }
    if (pointedAt(element)) {
      elements.putIfAbsent(ElementPlaces.order(element), element);
    }
  }

  private static boolean pointedAt(Element element) {
    return switch (element.normalName()) {
      case "form", "input", "select", "textarea", "button", "link", "object", "script" -> true;
      default -> element.hasAttr("src");
    };
  }

  /**
   * What is kept: the ignores, and the start tags at which the page's facts stand.
   *
   * @param links that lead to the notice
   */
  SourceFacts facts(Stream<Placed> placed, List<Element> links) {
    SortedSet<Long> wanted = new TreeSet<>();
    placed
        .filter(fact -> fact.line() > 0)
        .forEach(fact -> wanted.add(ElementPlaces.order(fact.line(), fact.column())));
    for (Element link : links) {
      wanted.add(ElementPlaces.order(link));
      elements.putIfAbsent(ElementPlaces.order(link), Srcdoc.inPage(link));
    }
    if (!elements.keySet().containsAll(wanted)) {
      seek(wanted);
    }
    return new SourceFacts(ignores, wanted.stream().flatMap(this::tag).toList());
  }

  /**
   * Few pages have something at another element than those that were kept on the way. Elements that
   * nobody wrote, such as the body, begin where the first written one within them does.
   */
  private void seek(Set<Long> wanted) {
    document.stream()
        .filter(element -> wanted.contains(ElementPlaces.order(element)))
        .forEach(element -> elements.put(ElementPlaces.order(element), element));
  }

  private Stream<SourceFacts.Tag> tag(long order) {
    Element element = elements.get(order);
    int line = ElementPlaces.lineOf(order);
    if (element == null || line == 0) {
      return Stream.empty();
    }
    String text = StartTag.of(element);
    boolean bare = text.equals("<" + element.normalName() + ">");
    return bare && !element.nameIs("form")
        ? Stream.empty() // which of them, it does not say
        : Stream.of(
            shared.once(
                new SourceFacts.Tag(line, ElementPlaces.columnOf(order), shared.once(text))));
  }
}
