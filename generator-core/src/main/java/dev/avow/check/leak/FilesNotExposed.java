package dev.avow.check.leak;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.WellKnown;
import dev.avow.check.known.KnownFile;
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
import java.util.Objects;

/** What is there for those who run the site is there for nobody else. */
final class FilesNotExposed implements Check {

  private static final Rule RULE =
      new Rule(
          "file-exposed",
          "no file of those who run the site can be read by anybody",
          Severity.ERROR,
          "GDPR Art. 32(1)(b); CWE-538");

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
    List<Finding> findings = new ArrayList<>();
    String untold = "";
    for (Journey journey : asked.values()) {
      if (SourceMap.named(journey.requested())) {
        continue;
      }
      untold = untold.isEmpty() ? Exposure.silence(journey) : untold;
      KnownFile.ALL.stream()
          .filter(file -> shows(journey, file) && !anywhere(asked, journey, file))
          .map(file -> finding(journey, file))
          .forEach(findings::add);
    }
    List<Finding> found = findings.stream().distinct().toList();
    // Own hosts that no page seen leads to were not asked: of a part of the site silence is no
    // pass.
    return untold.isEmpty() ? sight.outcome(found) : CheckOutcome.incomplete(found, untold);
  }

  /** Whether the file came, from a place of its name: a redirect elsewhere shows something else. */
  private static boolean shows(Journey journey, KnownFile file) {
    Response response = journey.response();
    return response != null
        && WellKnown.found(response)
        && journey.requested().path().endsWith(file.path())
        && journey.address().path().endsWith(file.path())
        && file.is(response.body().text());
  }

  /** Whether the server shows such a thing where nothing is, so that it says nothing here. */
  private static boolean anywhere(Map<Address, Journey> asked, Journey journey, KnownFile file) {
    String path = journey.requested().path();
    String nowhere = path.substring(0, path.length() - file.path().length()) + WellKnown.NOWHERE;
    Journey beside =
        journey.requested().resolve(nowhere) instanceof Address address ? asked.get(address) : null;
    Response response = beside == null ? null : beside.response();
    return response != null && WellKnown.found(response) && file.is(response.body().text());
  }

  private static Finding finding(Journey journey, KnownFile file) {
    Response response = Objects.requireNonNull(journey.response());
    return new Finding(
        RULE,
        Location.of(Line.of(journey.address().shown(), 300)),
        Exposure.shown(response, file.what()) + file.why(),
        response.served()
            ? "Take it off the server, or let the server refuse it; change every password and key"
                + " it gives away."
            : "Keep it out of the folder that is deployed.");
  }
}
