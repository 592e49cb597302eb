package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** Any other cookie that came encrypted is sent encrypted only. */
final class CookiesSecure implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-secure",
          "every cookie set over https is sent over https only",
          Severity.WARNING,
          "CWE-614; RFC 6265 section 4.1.2.5");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, CookiesSecure::look);
  }

  private static Optional<Fault> look(CookieFact cookie, CookieFact.Said said) {
    return !cookie.session() && !PrefixesKept.promised(cookie) && said.encrypted() && !said.secure()
        ? Optional.of(
            new Fault(
                "The cookie '"
                    + cookie.name()
                    + "' of '"
                    + cookie.host()
                    + "' came over https and lacks 'Secure', so it is sent over http too.",
                "Set it with '; Secure'."))
        : Optional.empty();
  }
}
