package dev.avow.check.leak;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.WellKnown;
import dev.avow.check.known.SourceMap;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Address;
import dev.avow.site.http.Response;
import dev.avow.site.page.Journey;
import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as it was written stays with those who wrote it. */
final class SourceMapsNotExposed implements Check {

  private static final Rule RULE =
      new Rule(
          "source-map-exposed",
          "no source map beside an own script or style sheet can be read by anybody",
          Severity.NOTE,
          "ECMA-426; CWE-540");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Map<Address, Journey> asked = sight.probed().exposed();
    if (asked.isEmpty()) {
      return CheckOutcome.notAsked(Exposure.NOT_ASKED);
    }
    List<Finding> found = new ArrayList<>();
    String untold = "";
    for (Journey journey : asked.values()) {
      if (SourceMap.named(journey.requested())) {
        untold = untold.isEmpty() ? Exposure.silence(journey) : untold;
        Response response = journey.response();
        if (response != null
            && WellKnown.found(response)
            && SourceMap.named(journey.address())
            && SourceMap.is(response.body().text())) {
          found.add(finding(journey.address(), response));
        }
      }
    }
    List<Finding> once = found.stream().distinct().toList();
    return untold.isEmpty() ? sight.outcome(once) : CheckOutcome.incomplete(once, untold);
  }

  private static Finding finding(Address address, Response response) {
    boolean whole = SourceMap.holdsSources(response.body().text());
    String built = address.path().endsWith(".css.map") ? "style sheet" : "program";
    return new Finding(
        RULE,
        Location.of(Line.of(address.shown(), 300)),
        Exposure.shown(response, "a source map")
            + (whole
                ? "It holds the " + built + " as it was written, comments included."
                : "It names the files the " + built + " was written in."),
        response.served()
            ? "Take it off the server; a service that collects errors can be given it apart."
            : "Build the site without it, or keep it out of the folder that is deployed.");
  }
}
