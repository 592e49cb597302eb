package dev.avow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which site to look at, and how.
 *
 * @param site an address, or a folder to be taken as the declared site
 * @param own whether the site is yours: no pause between requests, robots.txt for information only
 * @param authorities certificate authorities to trust besides Java's, as a PEM file
 * @param bounds how much of it to look at, at most
 * @param connections how many requests may be under way to one host
 * @param timeout how long one page may take in all
 * @param proxy the proxy to go through, if any
 * @param logins user names and passwords by host, from the environment or the build's settings
 * @param headers what else opens hosts, such as a token or a cookie
 * @param as the public address by which a copy of the site is judged, if it is a copy
 * @param resume the state file by which a crawl that was broken off goes on, if there is to be one
 * @param httpPort where it answers without encryption, when that is not port 80
 */
public record SiteRequest(
    String site,
    boolean own,
    Optional<Path> authorities,
    Bounds bounds,
    int connections,
    Duration timeout,
    Optional<Proxy> proxy,
    List<Login> logins,
    List<Header> headers,
    Optional<String> as,
    Optional<Path> resume,
    OptionalInt httpPort) {

  public SiteRequest {
    logins = List.copyOf(logins);
    headers = List.copyOf(headers);
  }

  /** A site that is no copy, looked at in one go. */
  public SiteRequest(
      String site,
      boolean own,
      Optional<Path> authorities,
      Bounds bounds,
      int connections,
      Duration timeout,
      Optional<Proxy> proxy,
      List<Login> logins) {
    this(
        site,
        own,
        authorities,
        bounds,
        connections,
        timeout,
        proxy,
        logins,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  /** The same, answering http at that port. */
  public SiteRequest withHttpPort(OptionalInt port) {
    return new SiteRequest(
        site,
        own,
        authorities,
        bounds,
        connections,
        timeout,
        proxy,
        logins,
        headers,
        as,
        resume,
        port);
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

  /** The same look at another site. */
  public SiteRequest at(String other) {
    return new SiteRequest(
        other,
        own,
        authorities,
        bounds,
        connections,
        timeout,
        proxy,
        logins,
        headers,
        as,
        resume,
        httpPort);
  }

  /** The same, judged as if the site stood at that address. */
  public SiteRequest as(Optional<String> home) {
    return new SiteRequest(
        site,
        own,
        authorities,
        bounds,
        connections,
        timeout,
        proxy,
        logins,
        headers,
        home,
        resume,
        httpPort);
  }

  /** The same, with what opens the site. */
  public SiteRequest opening(SiteKeys keys) {
    return new SiteRequest(
        site,
        own,
        authorities,
        bounds,
        connections,
        timeout,
        proxy,
        keys.logins(),
        keys.headers(),
        as,
        resume,
        httpPort);
  }

  /** The same, in such a way that it can go on when it is broken off. */
  public SiteRequest resuming(Optional<Path> state) {
    return new SiteRequest(
        site,
        own,
        authorities,
        bounds,
        connections,
        timeout,
        proxy,
        logins,
        headers,
        as,
        state,
        httpPort);
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

  /** What opens a protected site; the host has its port when that is not the usual one. */
  public record Login(String host, String user, String password) {

    /** Without the password, which must reach no log. */
    @Override
    public String toString() {
      return user + " at " + host;
    }
  }

  /** A line of the head that opens a protected site, sent to that host and to no other. */
  public record Header(String host, String name, String value) {

    /** Without the value, which must reach no log. */
    @Override
    public String toString() {
      return name + " at " + host;
    }
  }
}
