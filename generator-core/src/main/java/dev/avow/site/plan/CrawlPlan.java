package dev.avow.site.plan;

import dev.avow.site.address.Address;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a crawl is to look at.
 *
 * @param start where it begins
 * @param declared pages the declaration names: asked for even when nothing links to them, and
 *     missed aloud
 * @param sites other sites that count as own, as {@link Address#site()} writes them; the site of
 *     start is always own
 * @param leftOut which pages nobody may ask for, such as links that act
 */
public record CrawlPlan(
    Address start,
    List<Address> declared,
    Set<String> sites,
    Limits limits,
    Manners manners,
    Predicate<Address> leftOut) {

  public CrawlPlan {
    declared = List.copyOf(declared);
    Set<String> all = new LinkedHashSet<>(sites);
    all.add(start.site());
    sites = Set.copyOf(all);
  }

  /** A crawl from that address, with nothing declared, in the manner its place allows. */
  public static CrawlPlan from(Address start) {
    Manners manners = start.inner() ? Manners.near() : Manners.polite();
    return new CrawlPlan(start, List.of(), Set.of(), Limits.DEFAULT, manners, page -> false);
  }

  public CrawlPlan declaring(List<Address> pages) {
    return new CrawlPlan(start, pages, sites, limits, manners, leftOut);
  }

  public CrawlPlan alsoOwning(Set<String> others) {
    Set<String> all = new LinkedHashSet<>(sites);
    all.addAll(others);
    return new CrawlPlan(start, declared, all, limits, manners, leftOut);
  }

  public CrawlPlan within(Limits bounds) {
    return new CrawlPlan(start, declared, sites, bounds, manners, leftOut);
  }

  public CrawlPlan with(Manners chosen) {
    return new CrawlPlan(start, declared, sites, limits, chosen, leftOut);
  }

  public CrawlPlan leaving(Predicate<Address> pages) {
    return new CrawlPlan(start, declared, sites, limits, manners, pages);
  }

  /** Whether the address belongs to the sites that are looked at. */
  public boolean owns(Address address) {
    return sites.contains(address.site());
  }
}
