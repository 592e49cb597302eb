package dev.avow.site;

import org.jspecify.annotations.Nullable;

/**
 * What a response said about a cookie it set; never the cookie's value.
 *
 * @param setBy the address whose response set it; a redirect may set cookies too
 * @param domain the Domain attribute, or null if the cookie belongs to its host alone
 * @param lifetime seconds until it ends by Max-Age or Expires; null for a session cookie
 * @param sameSite as written, or null
 */
public record Cookie(
    String name,
    Address setBy,
    @Nullable String domain,
    @Nullable Long lifetime,
    boolean secure,
    boolean httpOnly,
    @Nullable String sameSite) {}
