package dev.avow.check.drift;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.word.Periods;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long data are kept is the same in the notice and in the declaration. */
final class RetentionShown implements Check {

  private static final Rule RULE =
      new Rule(
          "retention-shown",
          "a notice written by hand names the declared lengths of time, and no others",
          Severity.WARNING,
          "GDPR Art. 13(2)(a); Cal. Civ. Code 1798.100(a)(3)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Map<Integer, Location> keeps = sight.declared().notice().keeps();
    List<PageFacts> notices = sight.wholeNotices();
    if (notices.isEmpty()) {
      return sight.noNotice();
    }
    List<Finding> findings = new ArrayList<>();
    int judged = 0;
    for (PageFacts page : notices) {
      NoticeFact notice = page.notice().either();
      if (notice == null || notice.ours() || !Periods.known(notice.language())) {
        continue;
      }
      judged++;
      for (int days : notice.periods()) {
        if (!keeps.containsKey(days)) {
          findings.add(
              new Finding(
                  RULE,
                  Location.of(page.shown()),
                  "The notice says that data are kept for "
                      + Periods.words(days)
                      + ", and no 'keep:' does.",
                  "Correct the notice, or the declaration."));
        }
      }
      keeps.forEach(
          (days, where) -> {
            if (!notice.periods().contains(days)) {
              findings.add(
                  new Finding(
                      RULE,
                      where,
                      "The declaration keeps data for "
                          + Periods.words(days)
                          + ", and the notice does not say so.",
                      "Publish the generated notice, or write the time into yours.",
                      List.of(Location.of(page.shown()))));
            }
          });
    }
    return judged == 0
        ? CheckOutcome.notAsked(
            "No notice was seen that was written by hand, in a language whose"
                + " words for time are known.")
        : sight.ofNotices(findings);
  }
}
