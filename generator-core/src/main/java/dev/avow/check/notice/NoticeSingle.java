package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.notice.NoticeLikeness;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** No page links to a second notice that might say something else. */
final class NoticeSingle implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-one",
          "the site has one notice in each language",
          Severity.NOTE,
          "GDPR Art. 5(1)(a), 12(1)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.declared().notices().isEmpty()) {
      return CheckOutcome.notAsked("The declaration names no notice.");
    }
    List<PageFacts> notices = sight.notices();
    Set<String> digests = new TreeSet<>();
    notices.forEach(page -> digests.add(digest(page)));
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.pages()) {
      NoticeFact other = page.notice().alike();
      if (other == null
          || notices.contains(page)
          || page.status() != 200
          || !NoticeLikeness.enough(other)
          || digests.contains(other.digest())
          || !inLanguage(notices, page)
          || !linked(sight, page)) {
        continue;
      }
      findings.add(
          new Finding(
              RULE,
              Location.of(page.shown()),
              "The page is a second privacy notice, with another text than the declared one.",
              "Redirect it to the declared notice, or say in its title what it is.",
              List.of(sight.declared().noticePlace())));
    }
    return sight.outcome(findings);
  }

  private static String digest(PageFacts page) {
    NoticeFact notice = page.notice().either();
    return notice == null ? "" : notice.digest();
  }

  private static boolean inLanguage(List<PageFacts> notices, PageFacts page) {
    return notices.stream()
        .map(notice -> notice.notice().language())
        .anyMatch(language -> language.equals(page.notice().language()));
  }

  private static boolean linked(Sight sight, PageFacts page) {
    return sight.pages().stream()
        .flatMap(from -> from.notice().elsewhere().stream())
        .anyMatch(link -> Patterns.samePage(page.address(), link));
  }
}
