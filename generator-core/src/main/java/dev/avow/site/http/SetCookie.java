package dev.avow.site.http;

import dev.avow.site.address.Address;
import dev.avow.text.personal.PersonalKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a response said about a cookie it set; never the cookie's value.
 *
 * @param setBy the address whose response set it; a redirect may set cookies too
 * @param domain the Domain attribute, or null if the cookie belongs to its host alone
 * @param path the Path attribute as written, or null
 * @param lifetime seconds until it ends by Max-Age or Expires; null for a session cookie
 * @param sameSite as written, or null
 * @param oddities what a browser may stumble over
 * @param holds kinds of personal data that its value holds
 */
public record SetCookie(
    String name,
    Address setBy,
    @Nullable String domain,
    @Nullable String path,
    @Nullable Long lifetime,
    boolean secure,
    boolean httpOnly,
    @Nullable String sameSite,
    Set<Oddity> oddities,
    Set<PersonalKind> holds) {

  /** Something about the header that browsers read in different ways, or not at all. */
  public enum Oddity {
    /** More than 4096 bytes (RFC 6265, 6.1): browsers drop it. */
    TOO_LONG,
    /** The same name, domain and path twice in one response. */
    TWICE,
    NOT_ASCII,
    /** An Expires date that nobody can read, so that it ends with the session. */
    UNREADABLE_DATE,
    TWO_DIGIT_YEAR
  }

  public SetCookie {
    oddities = Set.copyOf(oddities);
    holds = Set.copyOf(holds);
  }
}
