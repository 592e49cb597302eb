package dev.avow.site.plan;

import java.time.Duration;

/**
 * How a site is treated.
 *
 * @param connections exchanges at the same time
 * @param parsers pages parsed and looked at at the same time; more than the machine has cores is of
 *     no use
 * @param pause between two requests to one host
 * @param robots whether robots.txt is obeyed
 */
public record Manners(int connections, int parsers, Duration pause, boolean robots) {

  public Manners {
    connections = Math.max(1, connections);
    parsers = Math.max(1, parsers);
  }

  /** For anybody's site: one request at a time, half a second apart. */
  public static Manners polite() {
    return new Manners(1, 1, Duration.ofMillis(500), true);
  }

  /** For one's own site somewhere in the world: latency is the cost, so many at a time. */
  public static Manners own() {
    return new Manners(16, cores(), Duration.ZERO, true);
  }

  /** For folders: enough to keep the cores busy, since many more only wait in line. */
  public static Manners near() {
    return new Manners(2 * cores(), cores(), Duration.ZERO, true);
  }

  /** The same with so many exchanges at the same time. */
  public Manners with(int otherConnections) {
    return new Manners(otherConnections, parsers, pause, robots);
  }

  public Manners ignoringRobots() {
    return new Manners(connections, parsers, pause, false);
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }
}
