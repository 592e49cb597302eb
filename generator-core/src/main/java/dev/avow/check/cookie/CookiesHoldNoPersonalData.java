package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** The value of a cookie holds nobody's data in the clear. */
final class CookiesHoldNoPersonalData implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-personal",
          "no cookie holds personal data in the clear",
          Severity.ERROR,
          "GDPR Art. 5(1)(c), 32(1)(a); CWE-315");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, CookiesHoldNoPersonalData::look);
  }

  private static Optional<Fault> look(CookieFact cookie, CookieFact.Said said) {
    return said.holds().stream()
        .sorted()
        .findFirst()
        .map(
            kind ->
                new Fault(
                    "The value of the cookie '"
                        + cookie.name()
                        + "' of '"
                        + cookie.host()
                        + "' looks like "
                        + kind.phrase()
                        + ".",
                    "Keep a random number in the cookie, and the data on the server."));
  }
}
