package dev.avow.check.transport;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Address;
import dev.avow.site.page.Hop;
import dev.avow.site.page.Journey;
import dev.avow.text.Line;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who came encrypted stays encrypted: no redirect leads back. */
final class HttpsKept implements Check {

  private static final Rule RULE =
      new Rule(
          "https-kept",
          "no redirect leads from https to http",
          Severity.ERROR,
          "RFC 9110, 15.4; CWE-319");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.folder()) {
      return CheckOutcome.notAsked("A folder redirects nobody; check the address after deploying.");
    }
    Map<String, Finding> byAddress = new TreeMap<>();
    for (PageFacts page : sight.pages()) {
      Hop hop = page.transport().downgrade();
      if (hop != null) {
        tell(hop.from(), hop.to(), byAddress);
      }
    }
    for (Map.Entry<Address, Address> way : sight.coverage().redirects().entrySet()) {
      tell(way.getKey(), way.getValue(), byAddress);
    }
    for (Journey journey : sight.probed().files().values()) {
      journey.hops().forEach(hop -> tell(hop.from(), hop.to(), byAddress));
    }
    return sight.outcome(List.copyOf(byAddress.values()));
  }

  private static void tell(Address from, Address to, Map<String, Finding> byAddress) {
    if (!from.secure() || to.secure()) {
      return;
    }
    String shown = Line.of(from.shown(), 300);
    byAddress.putIfAbsent(
        shown,
        new Finding(
            RULE,
            Location.of(shown),
            "The https address redirects to " + Line.of(to.shown(), 200) + ", without encryption.",
            "Redirect to the https address."));
  }
}
