package dev.avow.check.transport;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.WellKnown;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Hop;
import dev.avow.site.page.Journey;
import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.List;
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
  public CheckOutcome judge(Sight sight) {
    if (sight.folder() && sight.probed().ways().isEmpty()) {
      return CheckOutcome.notAsked("A folder redirects nobody; check the address after deploying.");
    }
    List<Finding> findings = new ArrayList<>();
    int judged = 0;
    String unjudged = "";
    for (Journey journey : sight.probed().ways().values()) {
      if (!ofSite(sight, journey.requested())) {
        continue;
      }
      Optional<String> silent = silence(sight, journey);
      if (silent.isPresent()) {
        unjudged = unjudged.isEmpty() ? silent.get() : unjudged;
        continue;
      }
      judged++;
      problem(journey)
          .ifPresent(
              problem ->
                  findings.add(
                      new Finding(
                          RULE,
                          Location.of(shown(journey.requested())),
                          problem,
                          "Answer with 301 or 308 and the same address with https.")));
    }
    if (!findings.isEmpty()) {
      return new CheckOutcome(CheckOutcome.State.FINDINGS, findings, "");
    }
    if (!unjudged.isEmpty()) {
      return CheckOutcome.incomplete(List.of(), unjudged);
    }
    return judged == 0
        ? CheckOutcome.notAsked("No http address was tried.")
        : new CheckOutcome(CheckOutcome.State.PASSED, List.of(), "");
  }

  /** Hosts that only serve files are looked at by another check. */
  private static boolean ofSite(Sight sight, Address asked) {
    return sight.declared().site().host().equals(asked.host())
        || sight.pages().stream().anyMatch(page -> page.address().host().equals(asked.host()));
  }

  private static Optional<String> silence(Sight sight, Journey journey) {
    Unseen unseen = journey.unseen();
    Response response = journey.response();
    if (response != null && (response.status() >= 500 || response.status() == 429)) {
      return Optional.of(
          "The address " + shown(journey.requested()) + " answered " + response.status() + ".");
    }
    if (unseen == null || !journey.hops().isEmpty()) {
      return Optional.empty();
    }
    // Nobody listens there, or a wall drops who knocks, while the site itself answers: nothing can
    // leak.
    boolean closed =
        unseen.reason() == Reason.CONNECTION_REFUSED
            || (unseen.reason() == Reason.CONNECT_TIMEOUT && sight.served());
    return closed
        ? Optional.empty()
        : Optional.of(
            "The address " + shown(journey.requested()) + " told nothing: " + unseen.detail());
  }

  private static String shown(Address address) {
    return Line.of(address.shown(), 300);
  }

  private static Optional<String> problem(Journey journey) {
    Response response = journey.response();
    if (journey.hops().isEmpty()) {
      // An error page shows nothing of the site, and a closed port nothing at all.
      return response != null && WellKnown.found(response)
          ? Optional.of("The http address shows a page instead of redirecting to https.")
          : Optional.empty();
    }
    Hop first = journey.hops().get(0);
    if (!first.to().secure()) {
      return Optional.of("The http address redirects to another http address first.");
    }
    if (!first.to().host().equals(journey.requested().host())) {
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
