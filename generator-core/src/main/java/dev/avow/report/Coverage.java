package dev.avow.report;

import java.util.List;

/**
 * What a run looked at on a site, what it could not see, and the limits it kept.
 *
 * @param site the address or folder that was asked for
 * @param seen pages judged
 * @param unseen what could not be judged, with the reason; nothing here ever reads as passed
 * @param limits the limits in force
 * @param notes what else a reader should know about the looking, one sentence each
 * @param robots what each robots.txt said, one sentence each
 * @param sitemaps what each sitemap listed, one sentence each
 */
public record Coverage(
    String site,
    List<Page> seen,
    List<Gap> unseen,
    List<Limit> limits,
    List<String> notes,
    List<String> robots,
    List<String> sitemaps) {

  public Coverage {
    seen = List.copyOf(seen);
    unseen = List.copyOf(unseen);
    limits = List.copyOf(limits);
    notes = List.copyOf(notes);
    robots = List.copyOf(robots);
    sitemaps = List.copyOf(sitemaps);
  }

  /** Whether silence may be believed: pages were seen, and nothing that matters was missed. */
  public boolean complete() {
    return !seen.isEmpty()
        && unseen.stream().noneMatch(Gap::matters)
        && limits.stream().noneMatch(Limit::reached);
  }

  /** A page that was judged; its title is the site's own words. */
  public record Page(String address, String title) {}

  /**
   * A page, file or part that was not seen.
   *
   * @param matters whether something is unjudged because of it; not so for an address the site
   *     itself says does not exist
   */
  public record Gap(String address, String reason, boolean matters) {}

  /**
   * A limit in force.
   *
   * @param name what is limited, in words: {@code pages}, {@code time for one page}
   * @param value with its unit: {@code 500}, {@code 30 s}
   * @param reached whether the run met it, and so may have missed something
   */
  public record Limit(String name, String value, boolean reached) {}
}
