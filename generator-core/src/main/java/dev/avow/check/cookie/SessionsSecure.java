package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** A cookie that logs people in is sent encrypted only. */
final class SessionsSecure implements Check {

  private static final Rule RULE =
      new Rule(
          "session-secure",
          "every cookie that logs people in is sent over https only",
          Severity.ERROR,
          "GDPR Art. 32(1)(a); CWE-614");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, SessionsSecure::look);
  }

  private static Optional<Fault> look(CookieFact cookie, CookieFact.Said said) {
    return cookie.session() && said.encrypted() && !said.secure()
        ? Optional.of(
            new Fault(
                "The cookie '"
                    + cookie.name()
                    + "' of '"
                    + cookie.host()
                    + "' seems to log people in, and lacks 'Secure': one request over http gives it"
                    + " away.",
                "Set it with '; Secure'."))
        : Optional.empty();
  }
}
