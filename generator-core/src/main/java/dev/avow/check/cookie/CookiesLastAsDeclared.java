package dev.avow.check.cookie;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.model.Lasting;
import java.util.Optional;

/** A cookie lives no longer than the declaration says. */
final class CookiesLastAsDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "cookie-lifetime",
          "no cookie lives longer than the declaration says",
          Severity.WARNING,
          "CJEU C-673/17 (Planet49) para. 75-81; GDPR Art. 13(2)(a)");

  private static final long DAY = 86_400;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachCookie.judge(sight, RULE, (cookie, said) -> look(sight, cookie, said));
  }

  private static Optional<Fault> look(Sight sight, CookieFact cookie, CookieFact.Said said) {
    Long lifetime = said.lifetime();
    Optional<Lasting> lasts =
        sight.declared().cookie(cookie.name()).flatMap(known -> known.says().lasts().given());
    if (lifetime == null || lasts.isEmpty() || lifetime <= longest(lasts.get())) {
      return Optional.empty();
    }
    long days = lifetime / DAY;
    String told = days == 0 ? lifetime + " seconds" : days == 1 ? "1 day" : days + " days";
    return Optional.of(
        new Fault(
            "The cookie '"
                + cookie.name()
                + "' lives "
                + told
                + "; the declaration says 'lasts: "
                + lasts.get()
                + "'.",
            "Set it for a shorter time, or write 'lasts: "
                + (days == 0 ? "PT" + lifetime + "S" : "P" + (lifetime + DAY - 1) / DAY + "D")
                + "' if that is what you want."));
  }

  /** Months as their longest, and a little for slow clocks. */
  private static long longest(Lasting lasts) {
    return lasts
        .span()
        .map(
            span ->
                DAY * (366L * span.years() + 31L * span.months() + 7L * span.weeks() + span.days())
                    + 3600L * span.hours()
                    + 60L * span.minutes()
                    + span.seconds()
                    + 60)
        .orElse(0L);
  }
}
