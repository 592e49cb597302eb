package dev.avow.check.transport;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.Encryption;
import dev.avow.text.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Browsers open the site without a warning. */
final class CertificateTrusted implements Check {

  private static final Rule RULE =
      new Rule(
          "certificate-trusted",
          "every certificate is valid today, issued for its host, and by somebody trusted",
          Severity.ERROR,
          "RFC 9525; RFC 5280, 6");

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
    List<Finding> findings = new ArrayList<>();
    if (host.chain().isEmpty()) {
      return findings;
    }
    Encryption.Certificate own = host.chain().get(0);
    if (!host.named()) {
      findings.add(
          finding(
              host,
              "The certificate was issued for another host than '" + host.host().host() + "'.",
              "Get one that names '" + host.host().host() + "'."));
    }
    // Its own days alone: chains often carry an old root that nobody follows any more.
    if (own.until().isBefore(today)) {
      findings.add(
          finding(
              host,
              "The certificate ended on " + own.until() + ".",
              "Renew it, and have a machine renew it from now on."));
    } else if (own.from().isAfter(today)) {
      findings.add(
          finding(
              host,
              "The certificate begins only on " + own.from() + ".",
              "Use the one that is valid now, or set the server's clock right."));
    }
    if (!host.trusted()) {
      findings.add(untrusted(host, own));
    }
    return findings;
  }

  private static Finding untrusted(Encryption host, Encryption.Certificate own) {
    if (own.selfSigned()) {
      return finding(
          host,
          "The certificate vouches for itself.",
          "Get one from an authority that browsers trust; if it is your own authority's, name its file with --ca.");
    }
    Encryption.Certificate last = host.chain().get(host.chain().size() - 1);
    String issuer = Line.of(last.issuer(), 100);
    return last.selfSigned()
        ? finding(
            host,
            "The certificates end at '" + issuer + "', whom nobody here trusts.",
            "Get one from an authority that browsers trust; if it is your own authority's, name its file with --ca.")
        : finding(
            host,
            "The certificates stop at '"
                + issuer
                + "', whose own certificate the server does not send and nobody here knows.",
            "Have the server send the whole chain (the authority calls it 'full chain'); if it is your own authority's, name its file with --ca.");
  }

  private static Finding finding(Encryption host, String problem, String remedy) {
    return new Finding(RULE, HostEncryption.at(host), problem, remedy);
  }
}
