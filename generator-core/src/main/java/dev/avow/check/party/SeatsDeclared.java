package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.known.KnownParty;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A party that sits outside the EEA says where, or what allows it. */
final class SeatsDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "party-country",
          "every party known to sit outside the EEA says its country or what allows the transfer",
          Severity.WARNING,
          "GDPR Art. 13(1)(f), 44-49");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Set<String> hosts = new TreeSet<>();
    for (PageFacts page : sight.pages()) {
      page.parties().hosts().stream().map(HostFact::host).forEach(hosts::add);
    }
    Map<String, Finding> byParty = new TreeMap<>();
    for (String host : hosts) {
      sight.declared().hosts().stream()
          .filter(declared -> !declared.placed() && Patterns.covers(declared.pattern(), host))
          .findFirst()
          .ifPresent(
              declared ->
                  fault(declared.party(), host)
                      .ifPresent(
                          fault ->
                              byParty.putIfAbsent(
                                  declared.party(), fault.at(RULE, declared.where(), sight))));
    }
    return sight.outcome(List.copyOf(byParty.values()));
  }

  private static Optional<Fault> fault(String party, String host) {
    Optional<KnownParty> known = KnownParty.of(host);
    Optional<String> seat = known.flatMap(KnownParty::seat);
    return seat.map(
        country ->
            new Fault(
                "Pages talk to '"
                    + Parties.named(host)
                    + "; its company sits in "
                    + country
                    + ", and the declaration of '"
                    + party
                    + "' says neither country nor transfer.",
                "Write 'country: "
                    + country
                    + "' and 'transfer:' with what allows it, or the country"
                    + " your contract names."));
  }
}
