package dev.avow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a site is come by.
 *
 * @param own whether the site is yours: no pause between requests, robots.txt for information only
 * @param connections how many requests may be under way to one host
 * @param timeout how long one page may take in all
 * @param authorities certificate authorities to trust besides Java's, as a PEM file
 * @param proxy the proxy to go through, if any
 * @param logins user names and passwords by host, from the environment or the build's settings
 * @param headers what else opens hosts, such as a token or a cookie
 * @param httpPort where it answers without encryption, when that is not port 80
 */
public record SiteReach(
    boolean own,
    int connections,
    Duration timeout,
    Optional<Path> authorities,
    Optional<Proxy> proxy,
    List<Login> logins,
    List<Header> headers,
    OptionalInt httpPort) {

  /** Requests to one host at a time, unless somebody says otherwise. */
  public static final int CONNECTIONS = 16;

  /** For one page, unless somebody says otherwise. */
  public static final int SECONDS = 30;

  /** A stranger's site, as most are. */
  public static final SiteReach DEFAULT =
      new SiteReach(false, CONNECTIONS, Duration.ofSeconds(SECONDS), Optional.empty());

  public SiteReach {
    logins = List.copyOf(logins);
    headers = List.copyOf(headers);
  }

  /** An open site on the usual ports, without a proxy. */
  public SiteReach(boolean own, int connections, Duration timeout, Optional<Path> authorities) {
    this(
        own,
        connections,
        timeout,
        authorities,
        Optional.empty(),
        List.of(),
        List.of(),
        OptionalInt.empty());
  }

  /** The same, of a site that is yours or is not. */
  public SiteReach own(boolean yours) {
    return new SiteReach(
        yours, connections, timeout, authorities, proxy, logins, headers, httpPort);
  }

  /** The same, trusting the authorities in that file as well. */
  public SiteReach trusting(Path pem) {
    return new SiteReach(
        own, connections, timeout, Optional.of(pem), proxy, logins, headers, httpPort);
  }

  /** The same, through a proxy, if there is one. */
  public SiteReach through(Optional<Proxy> other) {
    return new SiteReach(own, connections, timeout, authorities, other, logins, headers, httpPort);
  }

  /** The same, with what opens the site. */
  public SiteReach opening(SiteKeys keys) {
    return new SiteReach(
        own, connections, timeout, authorities, proxy, keys.logins(), keys.headers(), httpPort);
  }

  /** The same, answering http at that port. */
  public SiteReach withHttpPort(OptionalInt port) {
    return new SiteReach(own, connections, timeout, authorities, proxy, logins, headers, port);
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
