package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Domains;
import java.util.Optional;

/** A cookie goes to the hosts that need it. */
final class CookiesStayAtHome implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-scope",
          "no cookie goes to more hosts than it should",
          Severity.WARNING,
          "RFC 6265 section 5.3; CWE-1275");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, CookiesStayAtHome::look);
  }

  private static Optional<Fault> look(CookieFact cookie, CookieFact.Said said) {
    String domain = said.domain();
    if (domain == null) {
      return Optional.empty();
    }
    String named =
        "The cookie '"
            + cookie.name()
            + "' of '"
            + cookie.host()
            + "' names the domain '"
            + domain
            + "', ";
    String alone = "Take 'Domain' out, so that it belongs to '" + cookie.host() + "' alone.";
    if (Domains.isSuffix(domain)) {
      return Optional.of(
          new Fault(named + "under which anybody registers; browsers refuse it.", alone));
    }
    if (!Patterns.below(domain, cookie.host())) {
      return Optional.of(
          new Fault(named + "to which the host does not belong; browsers refuse it.", alone));
    }
    return cookie.session() && !domain.equals(cookie.host())
        ? Optional.of(
            new Fault(named + "so every host below it gets what seems to log people in.", alone))
        : Optional.empty();
  }
}
