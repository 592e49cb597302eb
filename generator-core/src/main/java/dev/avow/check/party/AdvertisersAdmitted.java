package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.ScriptFiles;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.Sighting;
import dev.avow.check.known.KnownParty;
import dev.avow.check.known.ScriptSign;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who denies to share data for advertising loads nothing from those who live by it. */
final class AdvertisersAdmitted implements Check {

  private static final Rule RULE =
      new Rule(
          "advertising-denied",
          "no page uses an advertiser's host where advertising across sites is denied",
          Severity.WARNING,
          "Cal. Civ. Code 1798.140(ah); FTC Act s. 5 (15 U.S.C. 45)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Optional<Location> denied = sight.declared().choices().noAdvertising();
    if (denied.isEmpty()) {
      return CheckOutcome.notAsked(
          "The declaration does not deny that data are shared for advertising.");
    }
    Map<String, Finding> byHost = new TreeMap<>();
    for (PageFacts page : sight.everywhere()) {
      for (HostFact host : page.parties().hosts()) {
        KnownParty.of(host.host())
            .filter(KnownParty::advertises)
            .ifPresent(
                known ->
                    byHost.putIfAbsent(
                        host.host(),
                        finding(
                            Location.onPage(
                                page.shown(), host.element(), host.line(), host.column()),
                            "The page " + host.does() + " '" + host.host() + "', " + known.shown(),
                            denied.get())));
      }
    }
    for (PageFacts page : sight.everywhere()) {
      for (Sighting seen : page.parties().sightings()) {
        measures(seen, byHost.keySet())
            .ifPresent(
                says ->
                    byHost.putIfAbsent(
                        seen.what(), finding(seen.at(page.shown()), says, denied.get())));
      }
    }
    for (ScriptFiles.Run run : sight.scripts()) {
      for (Sighting seen : run.has()) {
        measures(seen, byHost.keySet())
            .ifPresent(
                says ->
                    byHost.putIfAbsent(
                        seen.what(), finding(run.file().at(seen), says, denied.get())));
      }
    }
    return sight.outcome(List.copyOf(byHost.values()));
  }

  /** What a script of the page does for an advertiser of which no element was told. */
  private static Optional<String> measures(Sighting seen, Set<String> told) {
    if (!seen.kind().numbered()) {
      return Optional.empty();
    }
    List<String> hosts = ScriptSign.ofAdvertiser(seen.what());
    boolean known =
        told.stream().anyMatch(host -> hosts.stream().anyMatch(own -> Patterns.covers(own, host)));
    return hosts.isEmpty() || known
        ? Optional.empty()
        : Optional.of(
            (seen.inFile() ? "The script" : "A script on the page")
                + " measures with "
                + seen.what());
  }

  private static Finding finding(Location where, String says, Location denied) {
    return new Finding(
        RULE,
        where,
        says + ", and the declaration says that no data are shared for advertising across sites.",
        "Take it off the page, or write 'shares-for-ads: true' under 'disclosures:' and offer the"
            + " way out of it.",
        List.of(denied));
  }
}
