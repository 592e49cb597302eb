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

/** A cookie whose name makes a promise keeps it. */
final class PrefixesKept implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-prefix",
          "every cookie named __Secure- or __Host- is what its name says",
          Severity.WARNING,
          "RFC 6265bis section 4.1.3");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, PrefixesKept::look);
  }

  /** Whether browsers refuse it when it lacks 'Secure', whatever else is wrong with that. */
  static boolean promised(CookieFact cookie) {
    String name = cookie.name().toLowerCase(Locale.ROOT);
    return name.startsWith("__host-") || name.startsWith("__secure-");
  }

  private static Optional<Fault> look(CookieFact cookie, CookieFact.Said said) {
    String name = cookie.name().toLowerCase(Locale.ROOT);
    boolean host = name.startsWith("__host-");
    String lacks = "";
    if (promised(cookie) && !said.secure()) {
      lacks = "'Secure'";
    } else if (host && said.domain() != null) {
      lacks = "to be set without 'Domain'";
    } else if (host && !"/".equals(said.path())) {
      lacks = "'Path=/'";
    }
    return lacks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "The name of the cookie '"
                    + cookie.name()
                    + "' asks for "
                    + lacks
                    + ", which it does not have; browsers refuse it.",
                host
                    ? "Set it with '; Secure; Path=/' and without 'Domain'."
                    : "Set it with '; Secure'."));
  }
}
