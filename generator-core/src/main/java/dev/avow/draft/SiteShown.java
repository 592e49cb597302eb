package dev.avow.draft;

import dev.avow.browser.Stored;
import dev.avow.check.fact.Masthead;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.ScriptFiles;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.site.address.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was seen of a site.
 *
 * @param site its public address
 * @param pages the pages, and what evidence shows of them; in the order of their addresses
 * @param scripts its own script files, each with a page that runs it
 * @param mastheads what the pages say of the organization, in the same order
 * @param onTheWay cookies that redirects and files set
 * @param stored what browsers were seen to store
 * @param served whether a server answered, so that cookies could be seen
 * @param whole whether silence may be believed
 */
public record SiteShown(
    Address site,
    List<PageFacts> pages,
    List<ScriptFiles.Run> scripts,
    List<Masthead> mastheads,
    List<CookieFact> onTheWay,
    List<Stored> stored,
    boolean served,
    boolean whole) {

  public SiteShown {
    pages = pages.stream().sorted().toList();
    scripts = List.copyOf(scripts);
    mastheads = mastheads.stream().sorted(Comparator.comparing(Masthead::address)).toList();
    onTheWay = List.copyOf(onTheWay);
    stored = List.copyOf(stored);
  }

  /** What the home page says; else the page where the look began. */
  Optional<Masthead> home() {
    Optional<Masthead> home =
        mastheads.stream()
            .filter(page -> page.address().origin().equals(site.origin()))
            .filter(page -> page.address().path().equals("/"))
            .findFirst();
    return home.or(() -> mastheads.stream().filter(p -> p.address().equals(site)).findFirst());
  }

  Optional<Masthead> masthead(PageFacts page) {
    return mastheads.stream().filter(each -> each.address().equals(page.address())).findFirst();
  }
}
