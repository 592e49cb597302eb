package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.Sighting;
import dev.avow.check.known.KnownParty;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.crawl.Recorded;
import dev.avow.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every host of others that pages talk to belongs to a declared party. */
final class HostsDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "host-declared",
          "every host of others that pages load from or send to belongs to a declared party",
          Severity.ERROR,
          "GDPR Art. 13(1)(e)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Map<String, First> byHost = new TreeMap<>();
    for (PageFacts page : sight.everywhere()) {
      for (HostFact host : page.parties().hosts()) {
        if (!byHost.containsKey(host.host()) && !Parties.declare(sight, host.host())) {
          byHost.put(host.host(), new First(page, host));
        }
      }
    }
    Together together = Together.of(sight);
    List<Finding> findings =
        byHost.values().stream().map(first -> finding(sight, first, together)).toList();
    return sight.probed().sheets().values().stream()
        .flatMap(sheet -> Stream.ofNullable(sheet.unseen()))
        .findFirst()
        .map(
            lost ->
                CheckOutcome.incomplete(
                    findings,
                    "The style sheet "
                        + lost.address().shown()
                        + " could not be seen: "
                        + lost.detail()))
        .orElseGet(() -> sight.outcome(findings));
  }

  private record First(PageFacts page, HostFact host) {}

  private static Finding finding(Sight sight, First first, Together together) {
    PageFacts page = first.page();
    HostFact host = first.host();
    String question =
        Nearest.question(
            host.host(),
            sight.declared().hosts().stream().map(Declared.PartyHost::pattern).toList());
    Optional<String> embed = embed(page, host);
    return new Finding(
        RULE,
        Location.onPage(page.shown(), host.element(), host.line(), host.column()),
        (host.element().equals(Recorded.SHEET) ? "The style sheet " : "The page ")
            + host.does()
            + " '"
            + embed.map(name -> host.host() + "' for " + name).orElse(Parties.named(host.host()))
            + ", a host of no declared party."
            + (question.isEmpty() ? "" : " " + question),
        embed
            .map(name -> Parties.remedy(host.host(), name))
            .orElseGet(() -> Parties.remedy(host.host(), together.with(host.host()))),
        List.of(sight.declared().file()));
  }

  /** What stands there, where one host serves many things: a map, a check of people. */
  private static Optional<String> embed(PageFacts page, HostFact host) {
    return page.parties().sightings().stream()
        .filter(seen -> seen.kind() == Sighting.Kind.EMBED)
        .filter(seen -> seen.line() == host.line() && seen.column() == host.column())
        .filter(seen -> seen.element().equals(host.element()) && host.line() > 0)
        .map(Sighting::what)
        .filter(name -> KnownParty.of(host.host()).filter(known -> !known.is(name)).isPresent())
        .findFirst();
  }
}
