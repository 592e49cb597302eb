package dev.avow.site.http;

import dev.avow.site.address.Address;
import dev.avow.text.personal.Traces;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what Set-Cookie headers say about their cookies, and lets the values fall at once. */
public final class Cookies {

  /** RFC 6265, 6.1 asks for at least this many a host; more is a flood. */
  private static final int MOST = 50;

  private static final int LONGEST_NAME = 256;

  /** RFC 6265, 6.1: the sum of name, value and attributes that a browser must take. */
  private static final int LONGEST = 4096;

  /** RFC 6265, 5.2.2 lets a browser keep a cookie as long as it can; so may nobody wait. */
  private static final long LONGEST_AGE = 999_999_999_999L;

  private static final int MOST_DIGITS = 12;

  private static final Pattern TWO_DIGIT_YEAR =
      Pattern.compile("\\w{3,9}, \\d{1,2}[- ]\\w{3}[- ]\\d{2} .*");

  private static final Pattern SHORT_YEAR = Pattern.compile("(?<=[A-Za-z]{3}) (\\d{2}) ");

  private Cookies() {}

  /** The cookies of a response of which nobody knows when it came. */
  public static List<SetCookie> of(Address setBy, Headers headers) {
    return of(setBy, headers, null);
  }

  /**
   * The cookies that a response from the address sets, in the order of its headers.
   *
   * @param received when it came, for a server that does not tell its time; null if unknown
   */
  public static List<SetCookie> of(Address setBy, Headers headers, @Nullable Instant received) {
    if (headers.all("Set-Cookie").isEmpty()) {
      return List.of();
    }
    List<SetCookie> cookies = new ArrayList<>();
    Optional<Instant> served = headers.first("Date").flatMap(Cookies::date);
    Set<String> seen = new HashSet<>();
    for (String line : headers.all("Set-Cookie")) {
      if (cookies.size() == MOST) {
        break;
      }
      read(setBy, line, served.orElse(received), seen).ifPresent(cookies::add);
    }
    return cookies;
  }

  private static Optional<SetCookie> read(
      Address setBy, String line, @Nullable Instant served, Set<String> seen) {
    String[] parts = line.split(";", -1);
    int equals = parts[0].indexOf('=');
    String name = equals < 0 ? "" : parts[0].substring(0, equals).strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    Set<SetCookie.Oddity> odd = EnumSet.noneOf(SetCookie.Oddity.class);
    String domain = null;
    String path = null;
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
        case "path" -> path = value.isEmpty() ? null : value;
        case "samesite" -> sameSite = value;
        case "secure" -> secure = true;
        case "httponly" -> httpOnly = true;
        case "max-age" -> age = value.matches("-?[0-9]+") ? seconds(value) : age;
        case "expires" -> {
          expires = lifetime(value, served);
          dateOddity(value).ifPresent(odd::add);
        }
        default -> {}
      }
    }
    if (line.length() > LONGEST) {
      odd.add(SetCookie.Oddity.TOO_LONG);
    }
    if (!seen.add(name + ";" + domain + ";" + path)) {
      odd.add(SetCookie.Oddity.TWICE);
    }
    if (line.chars().anyMatch(c -> c > 0x7E || c < ' ')) {
      odd.add(SetCookie.Oddity.NOT_ASCII);
    }
    String content = parts[0].substring(equals + 1).strip();
    Long lifetime = age == null ? expires : age; // RFC 6265: Max-Age wins
    return Optional.of(
        new SetCookie(
            name,
            setBy,
            domain,
            path,
            lifetime,
            secure,
            httpOnly,
            sameSite,
            odd,
            Traces.inValue(content, name)));
  }

  private static Optional<SetCookie.Oddity> dateOddity(String value) {
    if (TWO_DIGIT_YEAR.matcher(value).matches()) {
      return Optional.of(SetCookie.Oddity.TWO_DIGIT_YEAR);
    }
    // Old servers wish a cookie away by a date of no time at all.
    boolean readable = value.equals("0") || value.equals("-1") || date(value).isPresent();
    return readable ? Optional.empty() : Optional.of(SetCookie.Oddity.UNREADABLE_DATE);
  }

  private static Long seconds(String maxAge) {
    boolean past = maxAge.startsWith("-");
    if (maxAge.length() <= MOST_DIGITS) {
      return Long.valueOf(maxAge);
    }
    return past ? -LONGEST_AGE : LONGEST_AGE;
  }

  /** Counted from the server's own clock where it tells it: ours may go wrong. */
  private static @Nullable Long lifetime(String value, @Nullable Instant served) {
    Optional<Instant> end = date(value);
    return end.isEmpty() || served == null
        ? null
        : Long.valueOf(Duration.between(served, end.get()).toSeconds());
  }

  private static Optional<Instant> date(String value) {
    try {
      String spaced = century(value.replace('-', ' '));
      return Optional.of(
          ZonedDateTime.parse(spaced, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** RFC 6265, 5.1.1: 70 to 99 belong to the last century, 00 to 69 to this one. */
  private static String century(String date) {
    Matcher year = SHORT_YEAR.matcher(date);
    return year.find()
        ? year.replaceFirst(" " + (year.group(1).charAt(0) >= '7' ? "19" : "20") + "$1 ")
        : date;
  }
}
