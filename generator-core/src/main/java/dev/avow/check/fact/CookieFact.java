package dev.avow.check.fact;

import dev.avow.site.Cookie;
import dev.avow.text.Line;

/** A cookie that a response set: its name and the host, never its value. */
public record CookieFact(String name, String host) {

  /** Longer names hide what follows them. */
  private static final int LONGEST = 100;

  public static CookieFact of(Cookie cookie) {
    return new CookieFact(Line.of(cookie.name(), LONGEST), cookie.setBy().host());
  }
}
