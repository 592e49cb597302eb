package dev.avow.cli;

import dev.avow.SiteRequest.Bounds;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How much of a site to look at, at most. */
final class BoundOptions {

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = "Fetch at most so many pages; " + Bounds.PAGES + " unless said otherwise.")
  private int pages = Bounds.PAGES;

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description =
          "Go at most so many clicks from the start; " + Bounds.DEPTH + " unless said otherwise.")
  private int depth = Bounds.DEPTH;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      converter = Converters.ToCount.class,
      description =
          "Look for so many seconds in all; " + Bounds.SECONDS + " unless said otherwise.")
  private int seconds = Bounds.SECONDS;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description =
          "Read at most so many bytes of a page; " + Bounds.BYTES + " unless said otherwise.")
  private int bytes = Bounds.BYTES;

  @Option(
      names = "--max-links",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description =
          "Follow at most so many links of a page; " + Bounds.LINKS + " unless said otherwise.")
  private int links = Bounds.LINKS;

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description =
          "Fetch at most so many addresses that differ in their query alone; "
              + Bounds.QUERIES
              + " unless said otherwise.")
  private int queries = Bounds.QUERIES;

  @Option(
      names = "--max-same-body",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description =
          "Follow at most so many pages with the same text; "
              + Bounds.SAME_BODY
              + " unless said otherwise.")
  private int sameBody = Bounds.SAME_BODY;

  @Option(
      names = "--ignore-robots",
      description = "The site is yours: look also where its robots.txt sends crawlers away.")
  private boolean ignoreRobots;

  Bounds bounds() {
    return new Bounds(
        pages, depth, Duration.ofSeconds(seconds), bytes, links, queries, sameBody, !ignoreRobots);
  }
}
