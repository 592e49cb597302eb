package dev.avow.check.mixed;

import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.header.PlainFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.site.address.Address;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Findings of places without encryption: one for each address, told where it is seen first. */
final class PlainFindings {

  private static final int MOST = 10;

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
          byAddress.merge(fact.to(), new Place(page, fact, List.of(page)), Place::again);
        }
      }
    }
    return byAddress.values().stream()
        .map(place -> place.finding(rule, problem.apply(place.fact), remedy))
        .toList();
  }

  /** Where an address is seen first, and on which pages besides. */
  private record Place(PageFacts page, PlainFact fact, List<PageFacts> pages) {

    /** Pages come one after the other; more than are told need not be kept. */
    private Place again(Place other) {
      Address last = pages.get(pages.size() - 1).address();
      boolean told = pages.size() == MOST || last.equals(other.page.address());
      return told
          ? this
          : new Place(page, fact, Stream.concat(pages.stream(), Stream.of(other.page)).toList());
    }

    private Finding finding(Rule rule, String problem, String remedy) {
      return new Finding(
          rule,
          Location.onPage(page.shown(), fact.element(), fact.line(), fact.column()),
          problem,
          remedy,
          Sight.after(pages));
    }
  }
}
