package dev.avow.site;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what Set-Cookie headers say about their cookies, and lets the values fall at once. */
public final class Cookies {

  /** RFC 6265, 6.1 asks for at least this many a host; more is a flood. */
  private static final int MOST = 50;

  private static final int LONGEST_NAME = 256;

  private Cookies() {}

  public static List<Cookie> of(Address setBy, Headers headers) {
    List<Cookie> cookies = new ArrayList<>();
    Optional<Instant> served = headers.first("Date").flatMap(Cookies::date);
    for (String line : headers.all("Set-Cookie")) {
      if (cookies.size() == MOST) {
        break;
      }
      read(setBy, line, served.orElse(null)).ifPresent(cookies::add);
    }
    return cookies;
  }

  private static Optional<Cookie> read(Address setBy, String line, @Nullable Instant served) {
    String[] parts = line.split(";", -1);
    int equals = parts[0].indexOf('=');
    String name = equals < 0 ? "" : parts[0].substring(0, equals).strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String domain = null;
    String sameSite = null;
    Long age = null;
    Long expires = null;
    boolean secure = false;
    boolean httpOnly = false;
    for (int at = 1; at < parts.length; at++) {
      int sign = parts[at].indexOf('=');
      String key = (sign < 0 ? parts[at] : parts[at].substring(0, sign)).strip();
      String value = sign < 0 ? "" : parts[at].substring(sign + 1).strip();
      switch (key.toLowerCase(Locale.ROOT)) {
        case "domain" -> domain = value.isEmpty() ? null : value.toLowerCase(Locale.ROOT);
        case "samesite" -> sameSite = value;
        case "secure" -> secure = true;
        case "httponly" -> httpOnly = true;
        case "max-age" -> age = value.matches("-?[0-9]{1,12}") ? Long.valueOf(value) : age;
        case "expires" -> expires = lifetime(value, served);
        default -> {}
      }
    }
    Long lifetime = age == null ? expires : age; // RFC 6265: Max-Age wins
    return Optional.of(new Cookie(name, setBy, domain, lifetime, secure, httpOnly, sameSite));
  }

  /** Counted from the server's own clock, so that the answer does not depend on ours. */
  private static @Nullable Long lifetime(String value, @Nullable Instant served) {
    Optional<Instant> end = date(value);
    return end.isEmpty() || served == null
        ? null
        : Long.valueOf(Duration.between(served, end.get()).toSeconds());
  }

  private static Optional<Instant> date(String value) {
    try {
      String spaced = value.replace('-', ' ');
      return Optional.of(
          ZonedDateTime.parse(spaced, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
