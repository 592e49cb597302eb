package dev.avow.check.transport;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.Encryption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A certificate does not end before anybody notices. */
final class CertificateLasting implements Check {

  private static final Rule RULE =
      new Rule(
          "certificate-lasting",
          "no certificate ends within 21 days",
          Severity.WARNING,
          "RFC 5280, 4.1.2.5");
  private static final int SOON = 21;

  /** Certificates of a few days are renewed by machines alone, always late by this measure. */
  private static final int FEW_DAYS = 7;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return HostEncryption.judge(
        sight, host -> findings(host, sight.today()), HostEncryption::without);
  }

  private static List<Finding> findings(Encryption host, LocalDate today) {
    if (host.chain().isEmpty()) {
      return List.of();
    }
    Encryption.Certificate own = host.chain().get(0);
    long left = ChronoUnit.DAYS.between(today, own.until());
    boolean machine = ChronoUnit.DAYS.between(own.from(), own.until()) <= FEW_DAYS;
    if (left < 0 || left > SOON || machine) {
      return List.of();
    }
    return List.of(
        new Finding(
            RULE,
            HostEncryption.at(host),
            "The certificate ends on "
                + own.until()
                + ", in "
                + left
                + (left == 1 ? " day." : " days."),
            "Renew it, and look why it was not renewed by itself."));
  }
}
