package dev.avow.cli;

import dev.avow.SiteRequest.Bounds;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How much of a site to look at, at most. */
final class BoundOptions {

  private static final Bounds DEFAULT = Bounds.DEFAULT;

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = "Fetch at most so many pages; 500 unless said otherwise.")
  private int pages = DEFAULT.pages();

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = "Go at most so many clicks from the start; 10 unless said otherwise.")
  private int depth = DEFAULT.depth();

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      converter = Converters.ToCount.class,
      description = "Look for so many seconds in all; 600 unless said otherwise.")
  private int seconds = (int) DEFAULT.time().toSeconds();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = "Read at most so many bytes of a page; 10485760 unless said otherwise.")
  private int bytes = DEFAULT.bytes();

  @Option(
      names = "--max-links",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = "Follow at most so many links of a page; 10000 unless said otherwise.")
  private int links = DEFAULT.links();

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = {
        "Fetch at most so many addresses that differ in their query alone;",
        "50 unless said otherwise."
      })
  private int queries = DEFAULT.queries();

  @Option(
      names = "--max-same-body",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = "Follow at most so many pages with the same text; 20 unless said otherwise.")
  private int sameBody = DEFAULT.sameBody();

  @Option(
      names = "--ignore-robots",
      description = "The site is yours: look also where its robots.txt sends crawlers away.")
  private boolean ignoreRobots;

  Bounds bounds() {
    return new Bounds(
        pages, depth, Duration.ofSeconds(seconds), bytes, links, queries, sameBody, !ignoreRobots);
  }
}
