package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.NoticeFacts;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** No style sheet in the page, closed fold or 'aria-hidden' takes the link to the notice away. */
final class NoticeVisible implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-visible",
          "nothing written into a page hides its link to the notice",
          Severity.WARNING,
          "WP260 rev.01, 11");

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
      if (link != null && link.covert()) {
        findings.add(
            new Finding(
                RULE,
                Location.onPage(page.shown(), "a", link.line(), link.column()),
                "The only link to the notice is hidden by a style sheet, a closed fold or"
                    + " 'aria-hidden'.",
                "Show it, or put a second one into the footer."));
      }
    }
    return sight.outcome(findings);
  }
}
