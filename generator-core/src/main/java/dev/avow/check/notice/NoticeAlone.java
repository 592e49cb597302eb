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

/** The generated text is not gainsaid by words that stand around it on its page. */
final class NoticeAlone implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-alone",
          "nothing beside the generated notice speaks of data",
          Severity.WARNING,
          "GDPR Art. 5(1)(a); 15 U.S.C. 45(a)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<PageFacts> notices = sight.notices();
    if (notices.isEmpty()) {
      return sight.noNotice();
    }
    List<Finding> findings = new ArrayList<>();
    boolean generated = false;
    for (PageFacts page : notices) {
      NoticeFact notice = page.notice().either();
      if (notice == null || !notice.generatedAlone()) {
        continue;
      }
      generated = true;
      for (NoticeFact.Aside aside : notice.asides()) {
        findings.add(
            new Finding(
                RULE,
                Location.onPage(page.shown(), aside.selector(), aside.line(), aside.column()),
                "Beside the generated notice stands a sentence about data, which nobody declared.",
                "Take it out, or declare what it says and publish the notice again."));
      }
    }
    return generated
        ? CheckOutcome.of(findings)
        : CheckOutcome.notAsked("No generated notice was seen, so nothing stands beside one.");
  }
}
