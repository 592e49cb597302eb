package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.PageParties;
import dev.avow.check.fact.party.Sighting;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every declared host of a party is one that pages talk to. */
final class HostsSeen implements Check {

  private static final Rule RULE =
      new Rule(
          "host-seen",
          "every declared host of a party is seen on the site",
          Severity.NOTE,
          "GDPR Art. 5(1)(d)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (!sight.complete()) {
      return CheckOutcome.incomplete(List.of(), sight.unseen());
    }
    Set<String> seen =
        Stream.concat(
                sight.everywhere().stream().flatMap(page -> named(page.parties())),
                sight.scripts().stream().flatMap(run -> hosts(run.has())))
            .collect(Collectors.toCollection(TreeSet::new));
    // What a script of a party calls besides stands on no page: that it is there is all one sees.
    Set<String> used = new TreeSet<>();
    for (Declared.PartyHost declared : sight.declared().hosts()) {
      if (covers(declared, seen) && !sight.witnesses().showRequests()) {
        used.add(declared.party());
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Declared.PartyHost declared : sight.declared().hosts()) {
      if (!used.contains(declared.party()) && !covers(declared, seen)) {
        findings.add(
            new Finding(
                RULE,
                declared.where(),
                "No page talks to '"
                    + declared.written()
                    + "', a host of '"
                    + declared.party()
                    + "'.",
                "Take it out of 'hosts:' if the site no longer uses it"
                    + (sight.witnesses().showRequests()
                        ? "."
                        : "; scripts may still call it, which '--evidence' of a browser shows.")));
      }
    }
    return sight.outcome(findings);
  }

  private static boolean covers(Declared.PartyHost declared, Set<String> seen) {
    return seen.stream().anyMatch(host -> Patterns.covers(declared.pattern(), host));
  }

  /** The hosts a page talks to by its elements, and those that its scripts talk to or name. */
  private static Stream<String> named(PageParties page) {
    return Stream.concat(page.hosts().stream().map(HostFact::host), hosts(page.sightings()));
  }

  private static Stream<String> hosts(List<Sighting> inScripts) {
    return inScripts.stream()
        .filter(
            seen -> seen.kind() == Sighting.Kind.IN_SCRIPT || seen.kind() == Sighting.Kind.NAMED)
        .map(Sighting::what);
  }
}
