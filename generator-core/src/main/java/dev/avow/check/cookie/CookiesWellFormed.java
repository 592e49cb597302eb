package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.SetCookie;
import java.util.Optional;

/** A cookie is written so that all browsers read it alike. */
final class CookiesWellFormed implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-well-formed",
          "every cookie is written so that all browsers read it alike",
          Severity.NOTE,
          "RFC 6265 sections 4.1 and 6.1");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, CookiesWellFormed::look);
  }

  private static Optional<Fault> look(CookieFact cookie, CookieFact.Said said) {
    return said.oddities().stream()
        .sorted()
        .findFirst()
        .map(
            odd ->
                new Fault(
                    "The cookie '"
                        + cookie.name()
                        + "' of '"
                        + cookie.host()
                        + "' "
                        + trouble(odd)
                        + ".",
                    "Write it as RFC 6265, section 4.1 has it."));
  }

  private static String trouble(SetCookie.Oddity oddity) {
    return switch (oddity) {
      case TOO_LONG -> "is longer than 4096 bytes, so browsers drop it";
      case TWICE -> "is set twice by one response, and only the last holds";
      case NOT_ASCII -> "holds characters beyond ASCII, which browsers read in different ways";
      case UNREADABLE_DATE -> "has an 'Expires' that is no date, so it ends with the session";
      case TWO_DIGIT_YEAR -> "has an 'Expires' whose year has two digits";
    };
  }
}
