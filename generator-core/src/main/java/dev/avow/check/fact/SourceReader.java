package dev.avow.check.fact;

import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.party.PageParties;
import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.Glance;
import dev.avow.check.fact.place.Shared;
import dev.avow.check.fact.place.StartTag;
import dev.avow.site.page.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * Looks at the source of one page for what findings will point at, and for what the page asks to
 * have ignored.
 */
final class SourceReader implements Glance {

  /** A page with more marks than this says nothing by them. */
  private static final int MOST_IGNORES = 50;

  private final Shared shared;
  private final boolean placed;
  private final List<Ignore> ignores = new ArrayList<>();
  private final Map<Long, Element> elements = new HashMap<>();

  /**
   * For one page.
   *
   * @param shared what the pages of a crawl have in common
   */
  SourceReader(Page page, Shared shared) {
    this.shared = shared;
    // Places in a frame's source count from its own first line, and would be taken for the page's.
    this.placed = page.frames().isEmpty();
  }

  @Override
  public void element(Element element) {
    if (element.hasAttr(Ignore.ATTRIBUTE) && ignores.size() < MOST_IGNORES) {
      Ignore ignore = Ignore.of(element);
      if (placed || ignore.whole()) {
        ignores.add(ignore);
      }
    }
    if (placed && pointedAt(element)) {
      elements.putIfAbsent(
          place(ElementPlaces.line(element), ElementPlaces.column(element)), element);
    }
  }

  private static boolean pointedAt(Element element) {
    return switch (element.normalName()) {
      case "form", "input", "select", "textarea", "button", "link", "object", "script" -> true;
      default -> element.hasAttr("src");
    };
  }

  /** What is kept: the ignores, and the start tags at which the page's facts stand. */
  SourceFacts facts(List<FormFact> forms, PageParties parties, List<Element> toNotice) {
    SortedMap<Long, SourceFacts.Tag> tags = new TreeMap<>();
    for (Element link : placed ? toNotice : List.<Element>of()) {
      elements.putIfAbsent(place(ElementPlaces.line(link), ElementPlaces.column(link)), link);
      keep(ElementPlaces.line(link), ElementPlaces.column(link), tags);
    }
    for (FormFact form : forms) {
      keep(form.line(), form.column(), tags);
      form.fields().forEach(field -> keep(field.line(), field.column(), tags));
    }
    parties.hosts().forEach(host -> keep(host.line(), host.column(), tags));
    parties.siblings().forEach(host -> keep(host.line(), host.column(), tags));
    return new SourceFacts(ignores, List.copyOf(tags.values()));
  }

  private void keep(int line, int column, Map<Long, SourceFacts.Tag> tags) {
    Element element = elements.get(place(line, column));
    if (element != null && line > 0) {
      String tag = shared.once(StartTag.of(element));
      tags.put(place(line, column), shared.once(new SourceFacts.Tag(line, column, tag)));
    }
  }

  private static long place(int line, int column) {
    return ((long) line << 32) | column;
  }
}
