package dev.avow.check.fact;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.PageParties;
import dev.avow.check.fact.party.Sighting;
import dev.avow.site.page.Link;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Forms that the script or frame of a declared party draws on a page: they stand in no page that is
 * served, so what they ask for cannot be seen there.
 */
public final class DrawnForms {

  private DrawnForms() {}

  /** The host of a party on the page whose form may ask for one of the items. */
  public static Optional<Declared.PartyHost> on(
      PageFacts page, Declared declared, Collection<Declared.Item> items) {
    return drawing(page.parties())
        .flatMap(
            host ->
                declared.hosts().stream()
                    .filter(party -> Patterns.covers(party.pattern(), host))
                    .filter(party -> items.stream().anyMatch(party::mayAskFor)))
        .findFirst();
  }

  /** Pictures and style sheets draw no form; a host is told by the first place that names it. */
  private static Stream<String> drawing(PageParties page) {
    return Stream.concat(
        page.hosts().stream().filter(DrawnForms::draws).map(HostFact::host),
        page.sightings().stream()
            .filter(seen -> seen.kind() == Sighting.Kind.IN_SCRIPT)
            .map(Sighting::what));
  }

  private static boolean draws(HostFact host) {
    return host.use() == Link.Use.FRAME
        || host.use() == Link.Use.CONTACT
        || host.element().equals("script");
  }
}
