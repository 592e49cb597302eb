package dev.avow.check.coverage;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.MissingPages;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;
import dev.avow.site.plan.Limit;
import java.util.ArrayList;
import java.util.List;

/** All of the site could be seen; what could not is told, page by page. */
final class SiteCovered implements Check {

  private static final Rule RULE =
      new Rule("coverage", "all of the site could be seen", Severity.WARNING, "");

  /** What a server shows in the place of missing pages says what its layout says elsewhere. */
  private static final String LEFT_OUT =
      ", or, where other pages have its layout, list it under 'site: {unchecked: […]}'.";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    CrawlCoverage coverage = sight.coverage();
    List<Finding> findings = new ArrayList<>();
    coverage.unseen().stream()
        .filter(CrawlCoverage::leavesAGap)
        .filter(page -> !MissingPages.declared(sight, page))
        .forEach(page -> findings.add(gap(page)));
    coverage.partial().forEach(page -> findings.add(gap(page)));
    sight.pages().stream()
        .filter(PageFacts::shell)
        .forEach(page -> findings.add(shell(page.shown(), Sight.errorPage(page) ? LEFT_OUT : ".")));
    for (Limit.Hit hit : coverage.hits()) {
      findings.add(
          new Finding(
              RULE,
              Location.of(sight.declared().site().shown()),
              "The crawl hit a limit: " + hit.problem(),
              raise(hit.limit())));
    }
    if (sight.complete() && findings.isEmpty()) {
      return new CheckOutcome(CheckOutcome.State.PASSED, List.of(), "");
    }
    return CheckOutcome.incomplete(findings, sight.unseen());
  }

  private static String raise(Limit limit) {
    return limit.option().isEmpty()
        ? "Look at the rest by other means; this crawl does not."
        : "Raise '--" + limit.option() + "', or accept that the rest is not judged.";
  }

  private static Finding shell(String page, String end) {
    return new Finding(
        RULE,
        Location.of(page),
        "Could not see the page: it shows nothing until its scripts run.",
        "Show it with '--browser', check a rendered copy of it, or serve its text as HTML" + end);
  }

  private static Finding gap(Unseen unseen) {
    return unseen.reason() == Reason.NEEDS_SCRIPT
        ? shell(unseen.address().shown(), ".")
        : new Finding(
            RULE,
            Location.of(unseen.address().shown()),
            "Could not see the page (" + unseen.reason().word() + "): " + unseen.problem(),
            Remedies.of(unseen));
  }
}
