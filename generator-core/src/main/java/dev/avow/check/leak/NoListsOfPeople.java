package dev.avow.check.leak;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** No page hands out a list of people. */
final class NoListsOfPeople implements Check {

  private static final Rule RULE =
      new Rule(
          "page-people-list",
          "no page shows the mail addresses of many persons",
          Severity.NOTE,
          "GDPR Art. 5(1)(c), 25(2)");

  /** A team or a board is shown on purpose; more is a directory. */
  private static final int MOST = 10;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.pages()) {
      if (page.leaks().people() > MOST && !page.notice().exempt()) {
        findings.add(
            new Finding(
                RULE,
                Location.of(page.shown()),
                "The page shows the mail addresses of "
                    + page.leaks().people()
                    + " persons to anybody.",
                "Put it behind a login, or give one address for all; if it is meant so, write"
                    + " data-avow-ignore=\"page-people-list: …\" with the reason on its body."));
      }
    }
    return sight.outcome(findings);
  }
}
