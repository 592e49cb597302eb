package dev.avow.check.leak;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.leak.LeakFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Tells what each page gives away, by kind and place. */
final class EachLeak {

  private EachLeak() {}

  static CheckOutcome judge(
      Sight sight, Rule rule, Set<LeakFact.Place> places, Function<LeakFact, Fault> says) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.pages()) {
      for (LeakFact leak : page.leaks().leaks()) {
        if (places.contains(leak.place()) && !page.notice().exempt()) {
          findings.add(says.apply(leak).at(rule, leak.at(page.shown()), sight));
        }
      }
    }
    return sight.outcome(findings);
  }

  /** The same where one setting of the site makes them all: each once, with its pages. */
  static CheckOutcome once(
      Sight sight, Rule rule, LeakFact.Place place, Function<LeakFact, Fault> says) {
    Map<Fault, List<PageFacts>> pages = new LinkedHashMap<>();
    Map<Fault, Location> first = new LinkedHashMap<>();
    for (PageFacts page : sight.pages()) {
      for (LeakFact leak : page.leaks().leaks()) {
        if (leak.place() == place && !page.notice().exempt()) {
          Fault fault = says.apply(leak);
          first.putIfAbsent(fault, leak.at(page.shown()));
          pages.computeIfAbsent(fault, none -> new ArrayList<>()).add(page);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    pages.forEach(
        (fault, on) -> {
          String shared = on.size() > 1 ? " It is so on " + on.size() + " pages." : "";
          findings.add(
              new Finding(
                  rule,
                  first.getOrDefault(fault, Location.of(on.get(0).shown())),
                  fault.problem(),
                  fault.remedy() + shared,
                  Sight.after(on)));
        });
    return sight.outcome(findings);
  }
}
