package dev.avow.check.leak;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.LeakFact;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import java.util.ArrayList;
import java.util.List;
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
          findings.add(says.apply(leak).at(rule, leak.at(page), sight));
        }
      }
    }
    return sight.outcome(findings);
  }
}
