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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notice on the site is dated, and not older than what is declared. */
final class NoticeCurrent implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-date",
          "the notice shows the day the declaration gives",
          Severity.WARNING,
          "Cal. Bus. & Prof. Code 22575(b)(4); GDPR Art. 5(1)(a)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    boolean unread = false;
    for (PageFacts page : sight.wholeNotices()) {
      NoticeFact notice = page.notice().either();
      if (notice == null) {
        continue;
      }
      if (notice.effective().isEmpty()) {
        unread |= notice.language().isEmpty();
        if (!notice.ours() && !notice.language().isEmpty()) {
          findings.add(
              new Finding(
                  RULE,
                  Location.of(page.shown()),
                  "The notice does not say from which day it holds, or when it was last changed.",
                  "Write the day, such as 'Effective December 1, 2026'."));
        }
      } else {
        older(sight, page, notice.effective().get()).ifPresent(findings::add);
      }
    }
    if (sight.wholeNotices().isEmpty()) {
      return sight.noNotice();
    }
    return findings.isEmpty() && unread
        ? CheckOutcome.incomplete(
            List.of(), "The language of the notice is not known, nor its dates.")
        : sight.ofNotices(findings);
  }

  private static Optional<Finding> older(Sight sight, PageFacts page, LocalDate shown) {
    return sight
        .declared()
        .notice()
        .effective()
        .filter(declared -> shown.isBefore(declared.value()))
        .map(
            declared ->
                new Finding(
                    RULE,
                    Location.of(page.shown()),
                    "The notice is of "
                        + shown
                        + ", and the declaration of "
                        + declared.value()
                        + ".",
                    "Run 'avow generate' and publish the page, or correct 'effective:'.",
                    List.of(declared.place().where())));
  }
}
