package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** A cookie that logs people in cannot be read by scripts. */
final class SessionsHiddenFromScripts implements Check {

  private static final Rule RULE =
      new Rule(
          "session-http-only",
          "no script can read a cookie that logs people in",
          Severity.WARNING,
          "CWE-1004");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, SessionsHiddenFromScripts::look);
  }

  private static Optional<Fault> look(CookieFact cookie, CookieFact.Said said) {
    return cookie.session() && !said.httpOnly()
        ? Optional.of(
            new Fault(
                "The cookie '"
                    + cookie.name()
                    + "' of '"
                    + cookie.host()
                    + "' seems to log people in, and lacks 'HttpOnly': every script on the page can"
                    + " read it.",
                "Set it with '; HttpOnly'."))
        : Optional.empty();
  }
}
