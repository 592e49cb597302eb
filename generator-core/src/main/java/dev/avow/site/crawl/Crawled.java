package dev.avow.site.crawl;

import java.util.List;

/**
 * What a crawl brought home.
 *
 * @param seen what the reader kept of each page, in the order of the crawl, which is the same for
 *     the same site whatever the timing
 */
public record Crawled<T>(List<T> seen, CrawlCoverage coverage) {

  public Crawled {
    seen = List.copyOf(seen);
  }
}
