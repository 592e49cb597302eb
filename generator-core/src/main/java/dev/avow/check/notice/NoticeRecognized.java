package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.NoticeFact;
import dev.avow.check.fact.NoticeLikeness;
import dev.avow.check.fact.Outcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.Topic;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** What stands at the notice's address reads like a privacy notice. */
final class NoticeRecognized implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-recognized",
          "the page at the notice's address is a privacy notice",
          Severity.ERROR,
          "GDPR Art. 12(1)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Outcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    int judged = 0;
    for (PageFacts page : sight.pages()) {
      NoticeFact notice = page.notice().text();
      if (notice == null || page.status() != 200) {
        continue;
      }
      judged++;
      // Our own text, unchanged, needs no guess.
      boolean ours = !notice.claimed().isEmpty() && notice.claimed().equals(notice.digest());
      if (!ours && !NoticeLikeness.enough(notice)) {
        findings.add(
            new Finding(
                RULE,
                Location.of(page.shown()),
                "The page does not read like a privacy notice: it speaks of "
                    + notice.topics()
                    + " of the "
                    + Topic.OF_A_NOTICE.size()
                    + " subjects one has.",
                "Publish the generated notice there, or correct 'site: {notice: …}'.",
                List.of(sight.declared().noticePlace())));
      }
    }
    if (judged == 0) {
      return sight.declared().notices().isEmpty()
          ? Outcome.notAsked("The declaration names no notice.")
          : Outcome.incomplete(List.of(), "The notice was not among the pages seen.");
    }
    return new Outcome(
        findings.isEmpty() ? Outcome.State.PASSED : Outcome.State.FINDINGS, findings, "");
  }
}
