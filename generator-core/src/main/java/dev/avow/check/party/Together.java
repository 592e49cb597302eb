package dev.avow.check.party;

import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.ScriptFiles;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.Sighting;
import dev.avow.check.known.KnownParty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Undeclared hosts by whom they are of, those of scripts too: who declares one of a party declares
 * all that are seen of it, and does not type the party twice.
 */
final class Together {

  /** As many hosts of one party as are written out. */
  private static final int MOST = 6;

  private final Map<KnownParty, Set<String>> hosts = new HashMap<>();

  private Together() {}

  static Together of(Sight sight) {
    Set<String> seen = new TreeSet<>();
    for (PageFacts page : sight.everywhere()) {
      page.parties().hosts().stream().map(HostFact::host).forEach(seen::add);
    }
    Stream.concat(
            sight.pages().stream().flatMap(page -> page.parties().sightings().stream()),
            sight.scripts().stream().map(ScriptFiles.Run::has).flatMap(List::stream))
        .filter(sighting -> sighting.kind() == Sighting.Kind.IN_SCRIPT)
        .map(Sighting::what)
        .forEach(seen::add);
    Together together = new Together();
    seen.forEach(host -> together.add(sight, host));
    return together;
  }

  private void add(Sight sight, String host) {
    Parties.known(host)
        .filter(party -> !Parties.declare(sight, host))
        .ifPresent(party -> hosts.computeIfAbsent(party, none -> new TreeSet<>()).add(host));
  }

  /** The host, and the others of its party if it is known; in order. */
  List<String> with(String host) {
    Set<String> others = Parties.known(host).map(hosts::get).orElse(Set.of());
    return Stream.concat(Stream.of(host), others.stream()).distinct().limit(MOST).sorted().toList();
  }
}
