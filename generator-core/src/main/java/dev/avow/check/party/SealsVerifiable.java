package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** A seal leads to who issued it, so that people can see that it holds. */
final class SealsVerifiable implements Check {

  private static final Rule RULE =
      new Rule(
          "seal-verified",
          "every seal of a privacy program links to the page that confirms it",
          Severity.WARNING,
          "16 CFR 255.0; the programs' own rules");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.pages()) {
      for (String selector : page.parties().seals()) {
        findings.add(
            new Finding(
                RULE,
                Location.onPage(page.shown(), selector, 0, 0),
                "The page shows a seal that leads to nobody who could confirm it.",
                "Link it to the issuer's page about this site, or take it off."));
      }
    }
    return sight.outcome(findings);
  }
}
