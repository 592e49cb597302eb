package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.form.Target;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.notice.NoticeLikeness;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notice can be opened, encrypted, at the address the declaration gives. */
final class NoticeReachable implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-reachable",
          "the notice can be opened over https",
          Severity.ERROR,
          "GDPR Art. 12(1); Cal. Bus. & Prof. Code 22575(a)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.declared().notices().isEmpty()) {
      return CheckOutcome.notAsked(
          "The declaration has no 'site: {notice: …}', so no address was asked.");
    }
    List<Finding> findings = new ArrayList<>();
    boolean unjudged = false;
    for (ExpectedNotice notice : sight.declared().notices()) {
      // Where further languages stand is not declared; notice-language tells when they are nowhere.
      if (!notice.placed()) {
        continue;
      }
      Optional<PageFacts> page = sight.page(notice.address());
      if (page.isPresent()) {
        problem(sight, page.get(), notice.address()).ifPresent(findings::add);
        continue;
      }
      Optional<Unseen> unseen =
          sight.coverage().unseen().stream()
              .filter(missing -> Patterns.samePage(notice.address(), missing.address()))
              .findFirst();
      unjudged |= unseen.isEmpty() || shut(sight, unseen.get());
      unseen
          .filter(missing -> !shut(sight, missing))
          .ifPresent(
              missing ->
                  findings.add(
                      finding(
                          sight,
                          notice.address(),
                          "The notice could not be opened: " + missing.detail())));
    }
    return CheckOutcome.of(
        findings,
        unjudged ? Optional.of("The notice was not among the pages seen.") : Optional.empty());
  }

  /**
   * Whether this crawl was kept out, and maybe nobody else: by a robots.txt, a limit, a wall
   * against robots, or a site of which nothing came today. A file is told by notice-open.
   */
  private static boolean shut(Sight sight, Unseen missing) {
    return switch (missing.reason()) {
      case ROBOTS, NOT_HTML, LEFT_OUT, NO_FOLLOW, TRAP, BUDGET, RATE_LIMITED, BOT_WALL, INTERNAL ->
          true;
      default -> sight.pages().isEmpty();
    };
  }

  private static Optional<Finding> problem(Sight sight, PageFacts page, Address asked) {
    if (page.status() != 200) {
      return Optional.of(
          finding(sight, asked, "The notice answers with status " + page.status() + "."));
    }
    Optional<Unseen> wall =
        sight.coverage().partial().stream()
            .filter(part -> part.reason() == Reason.LOGIN_WALL)
            .filter(part -> Patterns.onePage(part.address(), page.address()))
            .findFirst();
    if (wall.isPresent()) {
      return Optional.of(finding(sight, asked, "The address of the notice leads to a login."));
    }
    NoticeFact notice = page.notice().either();
    boolean read = notice != null && (notice.ours() || NoticeLikeness.enough(notice));
    if (!read && sight.home(page)) {
      return Optional.of(
          finding(sight, asked, "The address of the notice leads to the home page."));
    }
    if (!read && notice != null && notice.missing()) {
      return Optional.of(
          finding(sight, asked, "The page says that it is not there, with status 200."));
    }
    if (!page.address().secure() && !Target.isLoopback(page.address().host())) {
      return Optional.of(
          new Finding(
              RULE,
              Location.of(asked.shown()),
              "The notice comes over http, so anybody on the way can change it.",
              "Serve it over https, and redirect the http address there."));
    }
    return Optional.empty();
  }

  private static Finding finding(Sight sight, Address asked, String problem) {
    return new Finding(
        RULE,
        Location.of(asked.shown()),
        problem,
        "Publish it there, or correct 'site: {notice: …}'.",
        List.of(sight.declared().noticePlace()));
  }
}
