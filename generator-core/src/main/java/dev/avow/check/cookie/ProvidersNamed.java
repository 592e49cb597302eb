package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** A cookie that another's host sets names who that is. */
final class ProvidersNamed implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-provider",
          "every declared cookie that another's host sets names its provider",
          Severity.WARNING,
          "CJEU C-673/17 (Planet49) para. 81; GDPR Art. 13(1)(e)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, (cookie, said) -> look(sight, cookie));
  }

  private static Optional<Fault> look(Sight sight, CookieFact cookie) {
    if (sight.declared().ownHost(cookie.host())) {
      return Optional.empty();
    }
    return sight
        .declared()
        .cookie(cookie.name())
        // An 'unknown' is a question already.
        .filter(known -> !known.says().provider().isGiven())
        .filter(known -> !known.says().provider().isUnknown())
        .map(
            known ->
                new Fault(
                    "The cookie '"
                        + cookie.name()
                        + "' is set by '"
                        + cookie.host()
                        + "', which is not yours; the declaration does not say whose it is.",
                    "Write 'provider:' with the party under 'parties:' that sets it."));
  }
}
