package dev.avow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
 * @param logins user names and passwords by host, from the environment or the build's settings
 * @param headers what else opens hosts, such as a token or a cookie
 * @param as the public address by which a copy of the site is judged, if it is a copy
 * @param resume the state file by which a crawl that was broken off goes on, if there is to be one
 * @param httpPort where it answers without encryption, when that is not port 80
 * @param browsers what browsers may tell besides
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
    OptionalInt httpPort,
    Browsers browsers) {

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
        OptionalInt.empty(),
        Browsers.NONE);
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
        port,
        browsers);
  }

  /** The same, with what browsers may tell besides. */
  public SiteRequest with(Browsers others) {
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
        httpPort,
        others);
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
        httpPort,
        browsers);
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
        httpPort,
        browsers);
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
        httpPort,
        browsers);
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
        httpPort,
        browsers);
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

  /**
   * What browsers may tell of a site besides the crawl.
   *
   * @param evidence files that browsers and their tools wrote
   * @param rendered whether the browser of this machine is to show each page that is fetched
   */
  public record Browsers(List<Path> evidence, boolean rendered) {

    public static final Browsers NONE = new Browsers(List.of());

    public Browsers(List<Path> evidence) {
      this(evidence, false);
    }

    public Browsers {
      evidence = List.copyOf(evidence);
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
