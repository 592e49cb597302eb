package dev.avow.check.mixed;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.header.PlainFact.Kind;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** What an encrypted page shows comes encrypted. */
final class PassiveContentEncrypted implements Check {

  private static final Rule RULE =
      new Rule(
          "mixed-passive",
          "no encrypted page shows images, sound or film over http",
          Severity.WARNING,
          "W3C Mixed Content, 3; CWE-311");

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
            page -> !page.transport().upgraded(),
            fact -> fact.kind() == Kind.PASSIVE,
            fact ->
                "The encrypted page shows "
                    + fact.to()
                    + ", which browsers ask for over https or not at all.",
            "Write 'https:' in its address, or keep a copy of it on the site."));
  }
}
