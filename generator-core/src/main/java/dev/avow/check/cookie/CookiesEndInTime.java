package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** A cookie asks for no longer life than browsers grant. */
final class CookiesEndInTime implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-age",
          "no cookie asks to live longer than 400 days",
          Severity.NOTE,
          "RFC 6265bis section 5.5; CNIL deliberation 2020-091");

  private static final long DAY = 86_400;

  /** A leap second and a slow clock aside. */
  private static final long MOST = 400 * DAY + 60;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, CookiesEndInTime::look);
  }

  private static Optional<Fault> look(CookieFact cookie, CookieFact.Said said) {
    Long lifetime = said.lifetime();
    return lifetime != null && lifetime > MOST
        ? Optional.of(
            new Fault(
                "The cookie '"
                    + cookie.name()
                    + "' of '"
                    + cookie.host()
                    + "' asks to live "
                    + lifetime / DAY
                    + " days; browsers cut that to 400, and for counting visitors thirteen months"
                    + " are the most that authorities accept.",
                "Set it with '; Max-Age=34128000' (395 days) or less, and say so with 'lasts: P13M'."))
        : Optional.empty();
  }
}
