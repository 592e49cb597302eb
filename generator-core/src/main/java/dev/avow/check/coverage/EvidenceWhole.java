package dev.avow.check.coverage;

import dev.avow.browser.EvidenceGap;
import dev.avow.browser.Witness;
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

/** The evidence from browsers is of this site, and all of it could be read. */
final class EvidenceWhole implements Check {

  private static final Rule RULE =
      new Rule(
          "evidence-whole",
          "evidence from browsers is of this site and could be read whole",
          Severity.WARNING,
          "");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Witness<PageFacts>> witnesses = sight.witnesses().all();
    if (witnesses.isEmpty()) {
      return CheckOutcome.notAsked(
          "No evidence from browsers was given; what scripts do was not looked at.");
    }
    List<Finding> findings = new ArrayList<>();
    for (Witness<PageFacts> witness : witnesses) {
      for (EvidenceGap gap : witness.gaps()) {
        findings.add(new Finding(RULE, Location.of(gap.place()), gap.problem(), gap.remedy()));
      }
    }
    return findings.isEmpty()
        ? new CheckOutcome(CheckOutcome.State.PASSED, List.of(), "")
        : CheckOutcome.incomplete(findings, "Evidence from browsers could not be read whole.");
  }
}
