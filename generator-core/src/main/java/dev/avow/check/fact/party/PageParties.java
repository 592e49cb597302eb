package dev.avow.check.fact.party;

import dev.avow.check.fact.place.Placed;
import dev.avow.site.address.Address;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom one page talks to, and who is said to vouch for it.
 *
 * @param hosts of others, each with the first place that talks to it
 * @param siblings own hosts beside the page's own, each with the first place that talks to it
 * @param sightings what else it has of others, each kind of each once
 * @param sheets own style sheets, which may load from others
 * @param scripts own script files
 * @param seals selectors of seal images without a link to who issued them
 */
public record PageParties(
    List<HostFact> hosts,
    List<HostFact> siblings,
    List<Sighting> sightings,
    List<Address> sheets,
    List<OwnScript> scripts,
    List<String> seals,
    boolean showsSeal) {

  public PageParties {
    hosts = List.copyOf(hosts);
    siblings = List.copyOf(siblings);
    sightings = List.copyOf(sightings);
    sheets = List.copyOf(sheets);
    scripts = List.copyOf(scripts);
    seals = List.copyOf(seals);
  }

  /** Where the page itself talks to others, or has something of theirs. */
  public Stream<Placed> placed() {
    return Stream.of(hosts.stream(), siblings.stream(), sightings.stream()).flatMap(all -> all);
  }
}
