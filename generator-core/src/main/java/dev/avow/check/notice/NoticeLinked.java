package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.NoticeFacts;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Every page links to the notice. */
final class NoticeLinked implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-linked",
          "every page links to the notice",
          Severity.ERROR,
          "WP260 rev.01, 11; Cal. Bus. & Prof. Code 22577(b)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.declared().notices().isEmpty()) {
      return CheckOutcome.notAsked("The declaration names no notice.");
    }
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.ordinary()) {
      NoticeFacts.NoticeLink link = page.notice().link();
      if (!sight.linksToNotice(page)) {
        if (page.whole()) {
          findings.add(
              new Finding(
                  RULE,
                  Location.of(page.shown()),
                  "The page has no link to the notice.",
                  "Link to "
                      + ExpectedNotice.nearest(sight.declared().notices(), page.notice().language())
                          .address()
                          .path()
                      + " from the layout that all pages share."));
        }
      } else if (link != null && link.hidden() && page.whole()) {
        findings.add(
            new Finding(
                RULE,
                Location.onPage(page.shown(), "a", link.line(), link.column()),
                "The link to the notice is hidden.",
                "Show it."));
      }
    }
    return sight.outcome(findings);
  }
}
