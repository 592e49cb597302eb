package dev.avow.check.mixed;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.header.PlainFact.Kind;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** Links from an encrypted page lead on encrypted. */
final class LinksEncrypted implements Check {

  private static final Rule RULE =
      new Rule(
          "link-https",
          "no encrypted page links to an own page or a download over http",
          Severity.NOTE,
          "CWE-319; CWE-494");

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
            page -> true,
            fact -> fact.kind() == Kind.LINK,
            fact -> "The page links to " + fact.to() + ", without encryption.",
            "Write 'https:' in the link."));
  }
}
