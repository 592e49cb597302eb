package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A cookie says whether it goes along with requests from other sites. */
final class CookiesSayWhoseRequests implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-same-site",
          "every cookie says whether requests from other sites carry it",
          Severity.WARNING,
          "RFC 6265bis section 5.6.7; CWE-1275");

  private static final Set<String> VALUES = Set.of("strict", "lax", "none");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, CookiesSayWhoseRequests::look);
  }

  private static Optional<Fault> look(CookieFact cookie, CookieFact.Said said) {
    String written = said.sameSite();
    String trouble = "";
    if (written == null) {
      trouble = "does not say 'SameSite', which browsers read in different ways";
    } else if (!VALUES.contains(written.toLowerCase(Locale.ROOT))) {
      trouble = "has a 'SameSite' that is none of Strict, Lax and None";
    } else if (written.equalsIgnoreCase("none") && !said.secure()) {
      trouble = "says 'SameSite=None' without 'Secure', so browsers refuse it";
    }
    return trouble.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "The cookie '" + cookie.name() + "' of '" + cookie.host() + "' " + trouble + ".",
                "Set it with '; SameSite=Lax', or '; SameSite=None; Secure' if other sites need"
                    + " it."));
  }
}
