package dev.avow.check.transport;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.http.Encryption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nobody is talked into an encryption that can be broken. */
final class TlsCurrent implements Check {

  private static final Rule RULE =
      new Rule(
          "tls-current",
          "every host refuses SSL 3, TLS 1.0 and TLS 1.1",
          Severity.WARNING,
          "RFC 8996; RFC 9325, 3.1.1");
  private static final Map<String, String> OLD =
      Map.of("SSLv3", "SSL 3", "TLSv1", "TLS 1.0", "TLSv1.1", "TLS 1.1");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return HostEncryption.judge(sight, TlsCurrent::findings, TlsCurrent::untold);
  }

  private static List<Finding> findings(Encryption host) {
    List<String> old = host.protocols().stream().filter(OLD::containsKey).map(OLD::get).toList();
    if (old.isEmpty()) {
      return List.of();
    }
    String only = old.size() == host.protocols().size() ? ", and to nothing newer" : "";
    return List.of(
        new Finding(
            RULE,
            HostEncryption.at(host),
            "The host agrees to " + String.join(" and ", old) + only + ".",
            "Let the server accept TLS 1.2 and TLS 1.3 alone."));
  }

  private static Optional<String> untold(Encryption host) {
    return host.untold().isEmpty()
        ? Optional.empty()
        : Optional.of(host.host().site() + " could not be asked about its old protocols.");
  }
}
