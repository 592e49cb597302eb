package dev.avow.site.http;

import dev.avow.site.address.Address;

/**
 * One thing to fetch.
 *
 * @param most bytes of decoded body to read
 * @param objects whether it is asked with the signal of Global Privacy Control, {@code Sec-GPC: 1}
 * @param room where the fetcher asks for memory before it holds a large body
 */
public record FetchRequest(
    Address address, Wants wants, long most, boolean objects, Room.Turn room) {

  /** Asked as anybody would. */
  public FetchRequest(Address address, Wants wants, long most, Room.Turn room) {
    this(address, wants, most, false, room);
  }

  /** The same of another address. */
  public FetchRequest of(Address other) {
    return new FetchRequest(other, wants, most, objects, room);
  }

  /** What the body is read for; other types of content are not read at all. */
  public enum Wants {
    /** A page: HTML, or what may be HTML because nothing says what it is. */
    PAGE,
    /** A file that is not a page: robots.txt, a sitemap. */
    FILE
  }
}
