package dev.avow.site.address;

import org.jspecify.annotations.Nullable;

/**
 * A web address, read, resolved and written as browsers do (WHATWG URL): lower-case scheme and
 * host, no default port, no dot segments; but without user information, which is never sent and
 * never printed.
 */
public final class Address implements Reference, Comparable<Address> {

  /** RFC 9110 asks for at least 8,000; longer ones are attacks or accidents. */
  public static final int LONGEST = 8192;

  private final String scheme;
  private final String host;
  private final int port;
  private final String path;
  private final @Nullable String query;
  private final @Nullable String fragment;
  private final boolean odd;
  private final String origin;
  private final String text;
  private final String normal;

  Address(
      String scheme,
      String host,
      int port,
      String path,
      @Nullable String query,
      @Nullable String fragment,
      boolean odd) {
    this.scheme = scheme;
    this.host = host;
    this.port = port;
    this.path = path;
    this.query = query;
    this.fragment = fragment;
    this.odd = odd;
    this.origin = scheme + "://" + site();
    this.text = origin + path + (query == null ? "" : "?" + query);
    this.normal = Escapes.normal(text);
  }

  private Address(Address other, String path, @Nullable String query, @Nullable String fragment) {
    this.scheme = other.scheme;
    this.host = other.host;
    this.port = other.port;
    this.path = path;
    this.query = query;
    this.fragment = fragment;
    this.odd = other.odd;
    this.origin = other.origin;
    this.text = query == null ? origin.concat(path) : origin + path + "?" + query;
    this.normal = Escapes.normal(text);
  }

  /** Reads an absolute web address that a person wrote. */
  public static Address of(String written) {
    if (read(written) instanceof Address address) {
      return address;
    }
    throw new IllegalArgumentException("'" + written + "' is not an http or https address");
  }

  /** Reads what somebody wrote, without a base. */
  public static Reference read(String written) {
    return new AddressReader(null).read(written);
  }

  /** Reads what stands on a page whose base is this address. */
  public Reference resolve(String written) {
    return new AddressReader(this).read(written);
  }

  /** {@code http} or {@code https}. */
  public String scheme() {
    return scheme;
  }

  /** In lower case, punycode; an IPv6 address stands in brackets. */
  public String host() {
    return host;
  }

  /** Always given: the scheme's own when none was written. */
  public int port() {
    return port;
  }

  /** Begins with a slash. */
  public String path() {
    return path;
  }

  /** Without the question mark; null when there is none, empty for a bare question mark. */
  public @Nullable String query() {
    return query;
  }

  public @Nullable String fragment() {
    return fragment;
  }

  public boolean secure() {
    return scheme.equals("https");
  }

  /** Scheme, host, and the port when it is not the scheme's own: what credentials belong to. */
  public String origin() {
    return origin;
  }

  /**
   * Host, and the port when it is neither 80 of http nor 443 of https: what a site is, whichever of
   * the two schemes it is reached by.
   */
  public String site() {
    return port == standardPort(scheme) ? host : host + ":" + port;
  }

  /** Whether the host was written in a way that programs read differently, such as 0177.0.0.1. */
  public boolean odd() {
    return odd;
  }

  /** Whether the host is by name or number one of this machine or of a private network. */
  public boolean inner() {
    return Inner.byName(host);
  }

  /** The registrable domain of the host by the public suffix list, else the host itself. */
  public String domain() {
    return Domains.registrable(host);
  }

  public Address withoutFragment() {
    return fragment == null ? this : with(path, query, null);
  }

  /** The same origin with another path and query, and no fragment. */
  public Address with(String otherPath, @Nullable String otherQuery) {
    return with(otherPath, otherQuery, null);
  }

  public Address with(
      String otherPath, @Nullable String otherQuery, @Nullable String otherFragment) {
    return new Address(this, otherPath, otherQuery, otherFragment);
  }

  /** For print: the values of the query left out, since they may be somebody's data. */
  public String shown() {
    return origin() + shownPath() + QueryKeys.shown(query);
  }

  /** The path for print: what may be somebody's data or session is left out of it. */
  public String shownPath() {
    return PathShown.of(path);
  }

  /** The path for print, with the part of the query by which a site tells its pages apart. */
  public String shownPage() {
    return shownPath() + PageQuery.of(this);
  }

  /** The request target of HTTP: path and query. */
  public String target() {
    return query == null ? path : path + "?" + query;
  }

  static int standardPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  /** The whole address but for its fragment. */
  @Override
  public String toString() {
    return text;
  }

  /** Escaped in one way whatever the author wrote: {@code %7e} and {@code ~} are one. */
  String normal() {
    return normal;
  }

  /**
   * Addresses are one when they fetch the same: the fragment does not count, nor does an escape
   * that nothing asks for.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Address address && address.normal.equals(normal);
  }

  @Override
  public int hashCode() {
    return normal.hashCode();
  }

  @Override
  public int compareTo(Address other) {
    return normal.compareTo(other.normal);
  }
}
