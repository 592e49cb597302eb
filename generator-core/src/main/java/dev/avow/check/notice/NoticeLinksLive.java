package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.MissingPages;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the notice refers to on its own site can be opened; pages of others are not asked for. */
final class NoticeLinksLive implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-links",
          "links in the notice lead to pages that are there",
          Severity.NOTE,
          "GDPR Art. 12(1)");

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
    boolean elsewhere = false;
    for (PageFacts page : notices) {
      for (Unseen unseen : sight.coverage().unseen()) {
        if (unseen.reason() != Reason.NOT_FOUND
            || page.notice().leads().stream()
                .noneMatch(link -> Patterns.samePage(unseen.address(), link))) {
          continue;
        }
        if (MissingPages.declared(sight, unseen)) {
          elsewhere = true;
        } else {
          findings.add(
              new Finding(
                  RULE,
                  Location.of(page.shown()),
                  "The notice links to " + unseen.address().shownPage() + ", which is not there.",
                  "Publish that page, or take the link out."));
        }
      }
    }
    return CheckOutcome.of(
        findings,
        elsewhere
            ? Optional.of(
                "A declared page that the notice links to is missing; its own check says so.")
            : Optional.empty());
  }
}
