package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.NoticeFacts;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Optional;

/** The home page's link to the notice says what it is. */
final class NoticeConspicuous implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-conspicuous",
          "the link to the notice on the home page says 'privacy' or its like",
          Severity.WARNING,
          "Cal. Bus. & Prof. Code 22577(b)(1)-(4)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Optional<PageFacts> home = sight.page(sight.declared().site());
    if (home.isEmpty()) {
      return CheckOutcome.incomplete(List.of(), "The home page was not among the pages seen.");
    }
    NoticeFacts.NoticeLink link = home.get().notice().link();
    if (link == null) {
      return CheckOutcome.notAsked("The home page has no link to the notice to look at.");
    }
    if (link.conspicuous()) {
      return new CheckOutcome(CheckOutcome.State.PASSED, List.of(), "");
    }
    Finding finding =
        new Finding(
            RULE,
            Location.onPage(home.get().shown(), "a", link.line(), link.column()),
            link.text().isBlank()
                ? "The link to the notice has no words."
                : "The link to the notice says '" + link.text() + "'.",
            "Use the word 'privacy', or capitals that stand out from the text around it.");
    return new CheckOutcome(CheckOutcome.State.FINDINGS, List.of(finding), "");
  }
}
