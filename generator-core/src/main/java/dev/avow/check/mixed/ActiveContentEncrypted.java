package dev.avow.check.mixed;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.header.PlainFact.Kind;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** An encrypted page loads nothing unencrypted that could rewrite it. */
final class ActiveContentEncrypted implements Check {

  private static final Rule RULE =
      new Rule(
          "mixed-active",
          "no encrypted page loads scripts, styles, frames or fonts over http",
          Severity.ERROR,
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
            fact -> fact.kind() == Kind.ACTIVE,
            fact -> "The encrypted page loads " + fact.to() + ", which browsers refuse.",
            "Write 'https:' in its address, or keep a copy of it on the site."));
  }
}
