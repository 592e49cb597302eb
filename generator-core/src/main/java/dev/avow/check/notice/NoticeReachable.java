package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.ExpectedNotice;
import dev.avow.check.fact.Outcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Patterns;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.Target;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
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
  public Outcome judge(Sight sight) {
    if (sight.declared().notices().isEmpty()) {
      return Outcome.notAsked(
          "The declaration has no 'site: {notice: …}', so no address was asked.");
    }
    List<Finding> findings = new ArrayList<>();
    boolean unjudged = false;
    for (ExpectedNotice notice : sight.declared().notices()) {
      Location where = Location.of(notice.address().shown());
      Optional<PageFacts> page = sight.page(notice.address());
      if (page.isEmpty()) {
        Optional<String> why =
            sight.coverage().unseen().stream()
                .filter(unseen -> Patterns.samePage(unseen.address(), notice.address()))
                .map(unseen -> unseen.reason().word() + ": " + unseen.detail())
                .findFirst();
        unjudged |= why.isEmpty();
        why.ifPresent(
            reason ->
                findings.add(
                    new Finding(
                        RULE,
                        where,
                        "The notice could not be opened (" + reason + ").",
                        "Publish it there, or correct 'site: {notice: …}'.",
                        List.of(sight.declared().noticePlace()))));
      } else if (page.get().status() != 200) {
        findings.add(
            new Finding(
                RULE,
                where,
                "The notice answers with status " + page.get().status() + ".",
                "Publish it there, or correct 'site: {notice: …}'.",
                List.of(sight.declared().noticePlace())));
      } else if (!page.get().address().secure()
          && !Target.isLoopback(page.get().address().host())) {
        findings.add(
            new Finding(
                RULE,
                where,
                "The notice comes over http, so anybody on the way can change it.",
                "Serve it over https, and redirect the http address there."));
      }
    }
    return unjudged && findings.isEmpty()
        ? Outcome.incomplete(List.of(), "The notice was not among the pages seen.")
        : new Outcome(
            findings.isEmpty() ? Outcome.State.PASSED : Outcome.State.FINDINGS, findings, "");
  }
}
