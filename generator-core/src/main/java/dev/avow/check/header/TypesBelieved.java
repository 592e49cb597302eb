package dev.avow.check.header;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.header.HeaderFacts;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** Browsers take a page for what the server says it is. */
final class TypesBelieved implements Check {

  private static final Rule RULE =
      new Rule(
          "type-believed",
          "every page that asks for secrets forbids guessing its type",
          Severity.NOTE,
          "WHATWG Fetch, 3.6; CWE-430");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return SecretPages.judge(
        sight,
        HeaderFacts::noSniff,
        page ->
            new Finding(
                RULE,
                Location.of(page.shown()),
                "The page asks for secrets, and browsers may guess its content type.",
                "Send 'X-Content-Type-Options: nosniff' with it."));
  }
}
