package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachSighting;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.party.Sighting;
import dev.avow.check.known.ScriptSign;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every service that measures in a script of the page is declared. */
final class MeasurementsDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "measurement-declared",
          "every service that measures visitors from a script on the page is declared",
          Severity.WARNING,
          "GDPR Art. 13(1)(e)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Set<String> told = hosts(sight);
    return sight.outcome(
        EachSighting.of(
            sight,
            RULE,
            Sighting.Kind.MEASURES,
            (page, seen) -> seen(seen, told) ? Optional.empty() : Optional.of(fault(seen))));
  }

  /** Whom pages and scripts talk to: that a host of these is not declared is told of the host. */
  private static Set<String> hosts(Sight sight) {
    Set<String> hosts = new TreeSet<>();
    for (PageFacts page : sight.everywhere()) {
      page.parties().hosts().forEach(host -> hosts.add(host.host()));
      inScripts(page.parties().sightings(), hosts);
    }
    sight.scripts().forEach(run -> inScripts(run.has(), hosts));
    return hosts;
  }

  private static void inScripts(List<Sighting> sightings, Set<String> hosts) {
    for (Sighting sighting : sightings) {
      if (sighting.kind() == Sighting.Kind.IN_SCRIPT) {
        hosts.add(sighting.what());
      }
    }
  }

  private static boolean seen(Sighting measures, Set<String> hosts) {
    return ScriptSign.hosts(measures.what()).stream()
        .anyMatch(pattern -> hosts.stream().anyMatch(host -> Patterns.covers(pattern, host)));
  }

  private static Fault fault(Sighting seen) {
    return new Fault(
        (seen.inFile() ? "The script" : "A script on the page")
            + " measures with "
            + seen.what()
            + " under the id '"
            + seen.detail()
            + "', and no declared party has a host of it.",
        "Declare it under 'parties:' with its hosts, or take the script off the page.");
  }
}
