package dev.avow.check.transport;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.site.http.Encryption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Judges how each host encrypts that was looked at. */
final class HostEncryption {

  private HostEncryption() {}

  /**
   * What the hosts come to.
   *
   * @param untold says for a host why it could not be judged; empty when it was
   */
  static CheckOutcome judge(
      Sight sight,
      Function<Encryption, List<Finding>> judge,
      Function<Encryption, Optional<String>> untold) {
    List<Encryption> hosts = sight.probed().encryption();
    if (hosts.isEmpty()) {
      return CheckOutcome.notAsked(
          "No host was asked how it encrypts; a folder, a site without https and one behind a proxy"
              + " cannot be.");
    }
    List<Finding> findings = hosts.stream().map(judge).flatMap(List::stream).toList();
    Optional<String> why = hosts.stream().map(untold).flatMap(Optional::stream).findFirst();
    if (findings.isEmpty() && why.isPresent()) {
      return CheckOutcome.incomplete(List.of(), why.get());
    }
    return new CheckOutcome(
        findings.isEmpty() ? CheckOutcome.State.PASSED : CheckOutcome.State.FINDINGS, findings, "");
  }

  /** Why its certificate could not be judged. */
  static Optional<String> without(Encryption host) {
    return host.chain().isEmpty()
        ? Optional.of(
            host.host().site()
                + " showed no certificate"
                + (host.unseen() == null ? "." : ": " + host.unseen().detail()))
        : Optional.empty();
  }

  static Location at(Encryption host) {
    return Location.of(host.host().shown());
  }
}
