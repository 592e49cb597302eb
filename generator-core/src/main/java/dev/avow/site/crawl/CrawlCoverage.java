package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unseen;
import dev.avow.site.plan.Limit;
import java.util.List;
import java.util.Map;

/**
 * What was seen, and everything that was not.
 *
 * @param pages the addresses of the pages that were read, in the order of the crawl
 * @param partial pages that were read in part; they are among {@code pages}
 * @param unseen addresses of the own sites that could not be seen, by address: failed, skipped,
 *     refused
 * @param redirects own addresses that answered by redirect: asked for, and where it ended
 * @param hits limits that were hit
 * @param robots what each own site's robots.txt said
 * @param sitemaps what the sitemaps listed
 * @param notes one sentence each: what a person should know about this crawl
 * @param cookies set by answers that were no pages of their own: redirects, error pages, files
 */
public record CrawlCoverage(
    List<Address> pages,
    List<Unseen> partial,
    List<Unseen> unseen,
    Map<Address, Address> redirects,
    List<Limit.Hit> hits,
    List<RobotsFacts> robots,
    List<SitemapFacts> sitemaps,
    List<String> notes,
    List<SetCookie> cookies,
    boolean interrupted) {

  /** What a robots.txt said, in a sentence; {@code closed} when it forbids everything. */
  public record RobotsFacts(String site, boolean closed, String detail) {}

  /** How many addresses a sitemap listed, or why it could not be read. */
  public record SitemapFacts(Address address, int listed, String detail) {}

  public CrawlCoverage {
    pages = List.copyOf(pages);
    partial = List.copyOf(partial);
    unseen = List.copyOf(unseen);
    hits = List.copyOf(hits);
    robots = List.copyOf(robots);
    sitemaps = List.copyOf(sitemaps);
    notes = List.copyOf(notes);
    cookies = List.copyOf(cookies);
  }

  /**
   * Whether silence may be believed: pages were seen, all of them whole, everything that was needed
   * is among them, nothing failed or was refused, and no limit cut the crawl short. A page that the
   * site itself says does not exist is a fact, not a gap, unless it was needed.
   */
  public boolean complete() {
    return !pages.isEmpty()
        && !interrupted
        && partial.isEmpty()
        && hits.isEmpty()
        && unseen.stream().noneMatch(CrawlCoverage::leavesAGap);
  }

  /** Whether a page that could not be seen leaves something unjudged. */
  public static boolean leavesAGap(Unseen unseen) {
    return switch (unseen.reason().kind()) {
      case FAILED -> unseen.needed() || unseen.reason() != Reason.NOT_FOUND;
      case REFUSED, PARTIAL -> true;
      case SKIPPED -> unseen.needed() || unseen.reason() == Reason.BUDGET;
    };
  }
}
