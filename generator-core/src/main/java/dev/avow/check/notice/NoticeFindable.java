package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The notice is an ordinary page: no file to download, not on a stranger's site, not kept from
 * search.
 */
final class NoticeFindable implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-open",
          "the notice is a page of the site itself that may be searched for",
          Severity.NOTE,
          "GDPR Art. 12(1)");

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
    boolean seen = false;
    for (ExpectedNotice expected : sight.declared().notices()) {
      Optional<PageFacts> page = sight.notice(expected);
      Optional<Unseen> file =
          sight.coverage().unseen().stream()
              .filter(unseen -> unseen.reason() == Reason.NOT_HTML)
              .filter(unseen -> Patterns.samePage(expected.address(), unseen.address()))
              .findFirst();
      if (page.isPresent()) {
        seen = true;
        problem(sight, page.get())
            .ifPresent(
                problem ->
                    findings.add(
                        new Finding(RULE, Location.of(page.get().shown()), problem, REMEDY)));
      } else if (file.isPresent()) {
        seen = true;
        findings.add(
            new Finding(
                RULE,
                Location.of(expected.address().shown()),
                "The notice is a file and no page, so nothing it says was checked.",
                "Publish it as a page; offer the file beside it.",
                List.of(sight.declared().noticePlace())));
      }
    }
    return seen ? CheckOutcome.of(findings) : sight.noNotice();
  }

  private static final String REMEDY =
      "Publish it on the site itself, without 'noindex', for people who search for it.";

  private static Optional<String> problem(Sight sight, PageFacts page) {
    if (!sight.declared().own(page.address())) {
      return Optional.of("The notice stands on " + page.address().host() + ", another site.");
    }
    NoticeFact notice = page.notice().either();
    return notice != null && notice.unlisted()
        ? Optional.of("The notice asks search engines not to show it ('noindex').")
        : Optional.empty();
  }
}
