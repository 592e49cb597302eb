package dev.avow.site.plan;

import java.time.Duration;

/**
 * How much of a site is looked at, at most. Every one is told when it is hit.
 *
 * @param pages pages asked for
 * @param depth clicks from the start or from a declared page
 * @param time for the whole crawl
 * @param bytes of one decoded body
 * @param links taken from one page (Heritrix takes 6,000)
 * @param queries addresses that differ in the query alone: calendars and filters have no end
 * @param sameBody pages with one and the same body whose links are still followed
 */
public record Limits(
    int pages, int depth, Duration time, long bytes, int links, int queries, int sameBody) {

  public static final Limits DEFAULT =
      new Limits(500, 10, Duration.ofMinutes(10), 10L << 20, 10_000, 50, 20);

  public Limits withPages(int most) {
    return new Limits(most, depth, time, bytes, links, queries, sameBody);
  }

  public Limits withDepth(int most) {
    return new Limits(pages, most, time, bytes, links, queries, sameBody);
  }

  public Limits withTime(Duration most) {
    return new Limits(pages, depth, most, bytes, links, queries, sameBody);
  }
}
