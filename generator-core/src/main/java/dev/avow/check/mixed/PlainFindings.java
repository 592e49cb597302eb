package dev.avow.check.mixed;

import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.PlainFact;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Findings of places without encryption: one for each address, told where it is seen first. */
final class PlainFindings {

  private PlainFindings() {}

  static List<Finding> of(
      Sight sight,
      Rule rule,
      Predicate<PageFacts> pages,
      Predicate<PlainFact> places,
      Function<PlainFact, String> problem,
      String remedy) {
    Map<String, Place> byAddress = new TreeMap<>();
    for (PageFacts page : sight.pages()) {
      if (!pages.test(page)) {
        continue;
      }
      for (PlainFact fact : page.transport().plain()) {
        if (places.test(fact)) {
          byAddress.merge(fact.to(), new Place(page, fact, 1), Place::again);
        }
      }
    }
    return byAddress.values().stream()
        .map(place -> place.finding(rule, problem.apply(place.fact), remedy))
        .toList();
  }

  /** Where an address is seen first, and on how many pages. */
  private record Place(PageFacts page, PlainFact fact, int pages) {

    private Place again(Place other) {
      return new Place(page, fact, pages + other.pages);
    }

    private Finding finding(Rule rule, String problem, String remedy) {
      String others = pages > 1 ? " So do " + (pages - 1) + " other places." : "";
      return new Finding(
          rule,
          Location.onPage(page.shown(), fact.element(), fact.line(), fact.column()),
          problem + others,
          remedy);
    }
  }
}
