package dev.avow.check.fact;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.check.fact.party.HostFact;
import dev.avow.model.CookieClass;
import dev.avow.site.page.Link;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page as it came when it was asked for with the signal of Global Privacy Control.
 *
 * @param page empty when none came
 * @param heard whether a script may have heard the signal too, and hold back what the page has
 */
public record Objected(Optional<PageFacts> page, boolean heard) {

  private static final Set<Link.Use> AT_ONCE =
      EnumSet.of(Link.Use.LOAD, Link.Use.FRAME, Link.Use.CONTACT);

  /** The hosts that the page talks to of parties to which data are sold or shared for ads. */
  public static List<HostFact> hosts(Declared declared, PageFacts page) {
    return page.parties().hosts().stream()
        .filter(host -> AT_ONCE.contains(host.use()))
        .filter(host -> sold(declared, host).isPresent())
        .toList();
  }

  /** The host as it is declared, if its party buys data or advertises with them. */
  public static Optional<Declared.PartyHost> sold(Declared declared, HostFact host) {
    return declared.hosts().stream()
        .filter(party -> Patterns.covers(party.pattern(), host.host()))
        .findFirst()
        .filter(Declared.PartyHost::sold);
  }

  /** The cookies that came with the page and are declared for marketing. */
  public static List<CookieFact> cookies(Declared declared, PageFacts page) {
    return page.cookies().stream()
        .filter(cookie -> cookie.said().filter(CookieFact.Said::deletes).isEmpty())
        .filter(
            cookie ->
                declared.cookies().stream()
                    .filter(known -> known.matches(cookie.name()))
                    .findFirst()
                    .flatMap(known -> known.says().classification().given())
                    .filter(CookieClass.MARKETING::equals)
                    .isPresent())
        .toList();
  }
}
