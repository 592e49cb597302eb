package dev.avow.check.mixed;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.header.PlainFact.Kind;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** A page that comes openly does not load its parts openly too. */
final class SchemesWritten implements Check {

  private static final Rule RULE =
      new Rule(
          "scheme-written",
          "no page that comes over http loads addresses without a scheme",
          Severity.NOTE,
          "WHATWG URL, 4.3; CWE-319");

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
            fact -> fact.kind() == Kind.SCHEMELESS,
            fact ->
                "The page comes over http, and so does "
                    + fact.to()
                    + ", whose scheme is not written.",
            "Write 'https://' in the address."));
  }
}
