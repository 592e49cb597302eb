package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.model.ConsentKind;
import java.util.Optional;

/** A cookie for which people are asked is not set before they answered. */
final class CookiesWaitUntilAgreed implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-consent",
          "no cookie that waits for consent is set before anybody agreed",
          Severity.ERROR,
          "Directive 2002/58/EC Art. 5(3)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judgeAtOnce(sight, RULE, (cookie, said) -> look(sight, cookie));
  }

  private static Optional<Fault> look(Sight sight, CookieFact cookie) {
    return sight
        .declared()
        .cookie(cookie.name())
        .map(Declared.DeclaredCookie::says)
        .filter(says -> says.consent().given().equals(Optional.of(ConsentKind.OPT_IN)))
        .filter(says -> !says.beforeConsent().given().orElse(false))
        .map(
            says ->
                new Fault(
                    "The host '"
                        + cookie.host()
                        + "' sets the cookie '"
                        + cookie.name()
                        + "' at once, though the declaration says 'consent: opt-in'.",
                    "Set it only after somebody agreed."));
  }
}
