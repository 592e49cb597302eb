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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A person who looks for the notice finds the link by what it says. */
final class NoticeLinkUsual implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-link-text",
          "links to the notice say so in the usual words",
          Severity.WARNING,
          "WP260 rev.01, 11; Cal. Bus. & Prof. Code 22577(b)");

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
    Set<String> told = new LinkedHashSet<>();
    for (PageFacts page : sight.ordinary()) {
      NoticeFacts.NoticeLink link = page.notice().link();
      // The home page has a check of its own; the same words of a layout are told once.
      boolean home = sight.home(page);
      if (link != null && !link.usual() && !home && told.add(link.text())) {
        findings.add(
            new Finding(
                RULE,
                Location.onPage(page.shown(), "a", link.line(), link.column()),
                link.text().isBlank()
                    ? "The link to the notice has no words, and its image has no 'alt'."
                    : "The link to the notice says '" + link.text() + "'.",
                "Write 'Privacy notice', or its like in the page's language."));
      }
    }
    return sight.outcome(findings);
  }
}
