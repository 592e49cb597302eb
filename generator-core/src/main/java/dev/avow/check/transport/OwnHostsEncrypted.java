package dev.avow.check.transport;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.WellKnown;
import dev.avow.check.fact.form.Target;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Address;
import dev.avow.site.http.Response;
import dev.avow.site.page.Journey;
import java.util.ArrayList;
import java.util.List;

/** The hosts that serve files for the site do not serve them openly. */
final class OwnHostsEncrypted implements Check {

  private static final Rule RULE =
      new Rule(
          "own-host-encrypted",
          "no declared host of the organization shows a page without encryption",
          Severity.WARNING,
          "RFC 9110, 15.4; CWE-319");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<String> hosts = sight.declared().ownHosts();
    List<Finding> findings = new ArrayList<>();
    boolean asked = false;
    for (Journey journey : sight.probed().ways().values()) {
      Address address = journey.requested();
      if (!hosts.contains(address.host())) {
        continue;
      }
      asked = true;
      Response response = journey.response();
      if (response != null
          && !journey.address().secure()
          && WellKnown.found(response)
          && !Target.isLoopback(address.host())) {
        findings.add(
            new Finding(
                RULE,
                Location.of(address.shown()),
                "The host '" + address.host() + "' answers without encryption.",
                "Redirect it to https, or close its port 80.",
                List.of(sight.declared().file())));
      }
    }
    if (!asked) {
      return CheckOutcome.notAsked("No host under 'site: {ours: […]}' was asked over http.");
    }
    return new CheckOutcome(
        findings.isEmpty() ? CheckOutcome.State.PASSED : CheckOutcome.State.FINDINGS, findings, "");
  }
}
