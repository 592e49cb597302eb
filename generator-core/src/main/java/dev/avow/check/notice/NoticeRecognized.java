package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.notice.NoticeLikeness;
import dev.avow.check.fact.word.Subject;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    List<PageFacts> notices = sight.wholeNotices();
    Optional<PageFacts> foreign = Optional.empty();
    for (PageFacts page : notices) {
      NoticeFact notice = page.notice().either();
      // Our own text, unchanged, needs no guess.
      if (notice == null || notice.ours() || NoticeLikeness.enough(notice)) {
        continue;
      }
      String language = page.notice().language();
      if (!language.isEmpty() && !Subject.languages().contains(language)) {
        foreign = foreign.or(() -> Optional.of(page));
        continue;
      }
      findings.add(
          new Finding(
              RULE,
              Location.of(page.shown()),
              "The page does not read like a privacy notice: it speaks of "
                  + notice.subjects().size()
                  + " of the "
                  + Subject.values().length
                  + " subjects one has.",
              "Publish the generated notice there, or correct 'site: {notice: …}'.",
              List.of(sight.declared().noticePlace())));
    }
    if (notices.isEmpty()) {
      return sight.noNotice();
    }
    return findings.isEmpty() && foreign.isPresent()
        ? CheckOutcome.incomplete(
            List.of(),
            "The words of a notice in '"
                + foreign.get().notice().language()
                + "' are not known; ask somebody who reads it.")
        : sight.ofNotices(findings);
  }
}
