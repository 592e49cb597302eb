package dev.avow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which site to look at, and how.
 *
 * @param site an address, or a folder to be taken as the declared site; empty when no site is
 *     looked at
 * @param own whether the site is yours: no pause between requests, robots.txt for information only
 * @param authorities certificate authorities to trust besides Java's, as a PEM file
 * @param bounds how much of it to look at, at most
 * @param connections how many requests may be under way to one host
 * @param timeout how long one page may take in all
 * @param proxy the proxy to go through, if any
 * @param logins user names and passwords by host, from the build's settings
 */
public record SiteRequest(
    String site,
    boolean own,
    Optional<Path> authorities,
    Bounds bounds,
    int connections,
    Duration timeout,
    Optional<Proxy> proxy,
    List<Login> logins) {

  public SiteRequest {
    logins = List.copyOf(logins);
  }

  /** Whether no site is looked at, but messages alone. */
  boolean none() {
    return site.isEmpty();
  }

  /** The site with the limits that fit most. */
  public static SiteRequest of(String site) {
    return new SiteRequest(
        site,
        false,
        Optional.empty(),
        Bounds.DEFAULT,
        16,
        Duration.ofSeconds(30),
        Optional.empty(),
        List.of());
  }

  /**
   * How much of a site to look at, at most; what lies beyond is told, never taken for sound.
   *
   * @param pages pages to fetch
   * @param depth clicks from the start
   * @param time for the whole look
   * @param bytes of one page
   * @param links taken from one page
   * @param queries addresses that differ in nothing but their query
   * @param sameBody pages with one and the same text
   * @param robots whether robots.txt is obeyed
   */
  public record Bounds(
      int pages,
      int depth,
      Duration time,
      int bytes,
      int links,
      int queries,
      int sameBody,
      boolean robots) {

    public static final Bounds DEFAULT =
        new Bounds(500, 10, Duration.ofMinutes(10), 10 << 20, 10_000, 50, 20, true);

    public Bounds withPages(int most) {
      return new Bounds(most, depth, time, bytes, links, queries, sameBody, robots);
    }
  }

  /** A proxy; user and password are empty when it asks for none. */
  public record Proxy(String host, int port, String user, String password) {

    /** Without the password, which must reach no log. */
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  /** What opens a protected site. */
  public record Login(String host, String user, String password) {

    /** Without the password, which must reach no log. */
    @Override
    public String toString() {
      return user + " at " + host;
    }
  }
}
