package dev.avow.check.transport;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.Outcome;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.Address;
import dev.avow.site.Hop;
import dev.avow.site.Journey;
import dev.avow.site.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who types the address without https is led there at once. */
final class HttpRedirected implements Check {

  private static final Rule RULE =
      new Rule(
          "http-redirect",
          "every http address of the site redirects to https",
          Severity.ERROR,
          "RFC 9110, 15.4; GDPR Art. 32(1)(a)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Outcome judge(Sight sight) {
    if (!sight.served()) {
      return Outcome.notAsked("A folder redirects nobody; check the address after deploying.");
    }
    List<Finding> findings = new ArrayList<>();
    int judged = 0;
    boolean unjudged = false;
    for (Map.Entry<Address, Journey> probe : sight.coverage().probes().entrySet()) {
      if (probe.getKey().secure()) {
        continue;
      }
      Journey journey = probe.getValue();
      if (journey.unseen() != null && journey.hops().isEmpty()) {
        // Nobody listens there: nothing can leak.
        boolean closed = journey.unseen().reason() == Reason.CONNECTION_REFUSED;
        judged += closed ? 1 : 0;
        unjudged |= !closed;
        continue;
      }
      judged++;
      problem(probe.getKey(), journey)
          .ifPresent(
              problem ->
                  findings.add(
                      new Finding(
                          RULE,
                          Location.of(probe.getKey().shown()),
                          problem,
                          "Answer with 301 or 308 and the same address with https.")));
    }
    if (findings.isEmpty() && (unjudged || judged == 0)) {
      return judged == 0 && !unjudged
          ? Outcome.notAsked("No http address was tried.")
          : Outcome.incomplete(List.of(), "The http address did not answer.");
    }
    return new Outcome(
        findings.isEmpty() ? Outcome.State.PASSED : Outcome.State.FINDINGS, findings, "");
  }

  private static Optional<String> problem(Address asked, Journey journey) {
    if (journey.hops().isEmpty()) {
      return Optional.of("The http address shows a page instead of redirecting to https.");
    }
    Hop first = journey.hops().get(0);
    if (!first.to().secure()) {
      return Optional.of("The http address redirects to another http address first.");
    }
    if (!first.to().host().equals(asked.host())) {
      return Optional.of(
          "The http address redirects to the host '"
              + first.to().host()
              + "' before its own https address.");
    }
    return journey.hops().stream().anyMatch(Hop::downgrade)
        ? Optional.of("The way from the http address leads back to http.")
        : Optional.empty();
  }
}
