package dev.avow.check.transport;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.Encryption;
import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A certificate cannot be forged with the means of today. */
final class CertificateStrong implements Check {

  private static final Rule RULE =
      new Rule(
          "certificate-strong",
          "every certificate has a signature and a key that cannot be forged",
          Severity.ERROR,
          "CA/Browser Forum Baseline Requirements, 6.1.5 and 7.1.3; RFC 9155");
  private static final Pattern BROKEN = Pattern.compile("^(?:SHA-?1|MD[245])");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return HostEncryption.judge(sight, CertificateStrong::findings, HostEncryption::without);
  }

  private static List<Finding> findings(Encryption host) {
    List<Finding> findings = new ArrayList<>();
    for (Encryption.Certificate each : host.chain()) {
      String name = "The certificate of '" + Line.of(each.subject(), 100) + "' ";
      String signature = each.signature().toUpperCase(Locale.ROOT);
      // What vouches for itself is trusted by its key, not by its signature.
      if (!each.selfSigned() && BROKEN.matcher(signature).find()) {
        findings.add(
            new Finding(
                RULE,
                HostEncryption.at(host),
                name + "is signed with " + Line.of(each.signature(), 40) + ", which can be forged.",
                "Have it issued anew; authorities sign with SHA-256 today."));
      }
      if (tooShort(each)) {
        findings.add(
            new Finding(
                RULE,
                HostEncryption.at(host),
                name
                    + "has a key of "
                    + each.bits()
                    + " bits ("
                    + Line.of(each.key(), 20)
                    + "), which is too short.",
                "Make a new key: RSA with 2048 bits or more, or EC with 256."));
      }
    }
    return findings;
  }

  private static boolean tooShort(Encryption.Certificate certificate) {
    int least = certificate.key().equals("RSA") || certificate.key().equals("DSA") ? 2048 : 224;
    return certificate.bits() > 0 && certificate.bits() < least;
  }
}
