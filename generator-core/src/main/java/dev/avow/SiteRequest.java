package dev.avow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which site to look at, and how.
 *
 * @param site an address, or a folder to be taken as the declared site
 * @param own whether the site is yours: no pause between requests, robots.txt for information only
 * @param authorities certificate authorities to trust besides Java's, as a PEM file
 * @param maxPages how many pages to fetch at most
 * @param connections how many requests may be under way to one host
 * @param timeout how long one page may take in all
 * @param proxy the proxy to go through, if any
 * @param logins user names and passwords by host, from the build's settings
 */
public record SiteRequest(
    String site,
    boolean own,
    Optional<Path> authorities,
    int maxPages,
    int connections,
    Duration timeout,
    Optional<Proxy> proxy,
    List<Login> logins) {

  public SiteRequest {
    logins = List.copyOf(logins);
  }

  /** The site with the limits that fit most. */
  public static SiteRequest of(String site) {
    return new SiteRequest(
        site,
        false,
        Optional.empty(),
        500,
        16,
        Duration.ofSeconds(30),
        Optional.empty(),
        List.of());
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
