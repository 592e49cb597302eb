package dev.avow.cli;

import dev.avow.SiteReach;
import dev.avow.SiteRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a site is looked at. */
final class SiteOptions {

  @Option(
      names = "--as",
      paramLabel = "URL",
      converter = Converters.ToAddress.class,
      description =
          "The site is a copy, such as a staging server: judge it as if it stood"
              + " at this public address, and ask nothing of that.")
  private Optional<String> publicly = Optional.empty();

  @Option(
      names = "--own",
      description = "The site is yours: fetch without pauses, take robots.txt for information.")
  private boolean own;

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      converter = Converters.ToPath.class,
      description = "Certificate authorities to trust besides Java's, as a PEM file.")
  private Optional<Path> authorities = Optional.empty();

  @Option(
      names = "--connections",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description =
          "At most so many requests to one host at a time; "
              + SiteReach.CONNECTIONS
              + " unless said otherwise.")
  private int connections = SiteReach.CONNECTIONS;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = Converters.ToCount.class,
      description =
          "Give each page so many seconds in all; " + SiteReach.SECONDS + " unless said otherwise.")
  private int timeout = SiteReach.SECONDS;

  @Option(
      names = "--http-port",
      paramLabel = "N",
      converter = Converters.ToPort.class,
      description = "Where the site answers without https, when that is not port 80.")
  private OptionalInt httpPort = OptionalInt.empty();

  @Mixin private BrowserOptions browsers = new BrowserOptions();
  @Mixin private BoundOptions bounds = new BoundOptions();

  /** A look at that site. */
  SiteRequest request(String site) {
    return SiteRequest.of(site)
        .by(
            new SiteReach(own, connections, Duration.ofSeconds(timeout), authorities)
                .withHttpPort(httpPort))
        .within(bounds.bounds())
        .with(browsers.browsers())
        .as(publicly);
  }

  /** Whether the site is a copy of one that stands at another address. */
  boolean ofCopy() {
    return publicly.isPresent();
  }
}
