package dev.avow.check.mixed;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PlainFact.Kind;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** A page does not rest on browsers to mend its addresses. */
final class UpgradeNotNeeded implements Check {

  private static final Rule RULE =
      new Rule(
          "mixed-upgraded",
          "no page needs browsers to upgrade its http addresses",
          Severity.NOTE,
          "W3C Upgrade Insecure Requests, 3.1");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        PlainFindings.of(
            sight,
            RULE,
            page -> page.transport().upgraded(),
            fact -> fact.kind() == Kind.ACTIVE || fact.kind() == Kind.PASSIVE,
            fact ->
                "The page names "
                    + fact.to()
                    + " and leaves it to 'upgrade-insecure-requests' to encrypt it.",
            "Write 'https:' in the address; programs that are no browsers follow it as it stands."));
  }
}
