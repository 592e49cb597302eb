package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** The text of the notice comes with its page, not from a script, and not behind a question. */
final class NoticeWithoutScript implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-script",
          "the notice can be read before scripts run and before anybody consents",
          Severity.WARNING,
          "GDPR Art. 12(1)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<PageFacts> notices =
        sight.declared().notices().stream().flatMap(each -> sight.notice(each).stream()).toList();
    if (notices.isEmpty()) {
      return sight.noNotice();
    }
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : notices) {
      NoticeFact notice = page.notice().either();
      boolean scripted = sight.scripted(page);
      boolean walled =
          notice != null && notice.subjects().size() < FEW && !page.choices().consents().isEmpty();
      if (scripted || walled) {
        findings.add(
            new Finding(
                RULE,
                Location.of(page.shown()),
                scripted
                    ? "The notice shows nothing until its scripts run."
                    : "The notice asks for consent before it says anything.",
                "Serve its text with the page."));
      }
    }
    return CheckOutcome.of(findings);
  }

  /** With fewer subjects than this a page says nothing of data yet. */
  private static final int FEW = 3;
}
