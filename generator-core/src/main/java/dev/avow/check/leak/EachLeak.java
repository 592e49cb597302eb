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
import java.util.function.BiFunction;
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
    return once(sight, rule, place, says, (page, leak) -> new Cause("", 0));
  }

  /** The same where several pages have one script or comment: that once, with its pages. */
  static CheckOutcome byCause(
      Sight sight, Rule rule, LeakFact.Place place, Function<LeakFact, Fault> says) {
    return once(
        sight,
        rule,
        place,
        says,
        (page, leak) -> new Cause(leak.cause() == 0 ? page.shown() : "", leak.cause()));
  }

  /** What makes two findings one, beside their words. */
  private record Cause(String page, int shared) {}

  private record Told(Fault fault, Cause cause) {}

  private static CheckOutcome once(
      Sight sight,
      Rule rule,
      LeakFact.Place place,
      Function<LeakFact, Fault> says,
      BiFunction<PageFacts, LeakFact, Cause> causes) {
    Map<Told, List<PageFacts>> pages = new LinkedHashMap<>();
    Map<Told, Location> first = new LinkedHashMap<>();
    for (PageFacts page : sight.pages()) {
      for (LeakFact leak : page.leaks().leaks()) {
        if (leak.place() == place && !page.notice().exempt()) {
          Told told = new Told(says.apply(leak), causes.apply(page, leak));
          first.putIfAbsent(told, leak.at(page.shown()));
          pages.computeIfAbsent(told, none -> new ArrayList<>()).add(page);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    pages.forEach(
        (told, on) -> {
          Location where = first.getOrDefault(told, Location.of(on.get(0).shown()));
          Fault fault = told.fault();
          String shared = on.size() > 1 ? " It is so on " + on.size() + " pages." : "";
          findings.add(
              told.cause().page().isEmpty()
                  ? new Finding(
                      rule, where, fault.problem(), fault.remedy() + shared, Sight.after(on))
                  : fault.at(rule, where, sight));
        });
    return sight.outcome(findings);
  }
}
