package dev.avow.check;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check found, with no more of one page than anybody reads: a page of fifty thousand forms
 * is an attack or an accident, and must not end the heap or fill the report. The rest is counted.
 */
final class Abridged {

  /** Of one check on one page. */
  private static final int MOST = 200;

  private Abridged() {}

  static CheckOutcome of(CheckOutcome outcome) {
    if (outcome.findings().size() <= MOST) {
      return outcome;
    }
    List<Finding> kept = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Finding> rest = new LinkedHashMap<>();
    for (Finding finding : outcome.findings()) {
      String page = finding.where().source();
      if (counts.merge(page, 1, Integer::sum) <= MOST) {
        kept.add(finding);
      } else {
        rest.put(page, finding);
      }
    }
    rest.forEach((page, one) -> kept.add(counted(one, page, counts.getOrDefault(page, 0) - MOST)));
    return rest.isEmpty() ? outcome : new CheckOutcome(outcome.state(), kept, outcome.reason());
  }

  private static Finding counted(Finding one, String page, int more) {
    return new Finding(
        one.rule(),
        Location.of(page),
        "The page has " + more + " more findings like those listed.",
        "Mend those that are listed first, and check again.");
  }
}
