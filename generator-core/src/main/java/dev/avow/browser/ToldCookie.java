package dev.avow.browser;

import dev.avow.site.address.Address;
import dev.avow.site.http.Cookies;
import dev.avow.site.http.Headers;
import dev.avow.site.http.SetCookie;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One cookie as a browser or a tool tells of it: an object of its attributes. */
final class ToldCookie {

  private static final int DAY = 86_400;

  /** In seconds: three thousand years. A tool may write any number. */
  private static final long LONGEST = 100_000_000_000L;

  private String name = "";
  private String value = "";
  private String domain = "";
  private String path = "";
  private String sameSite = "";
  private double days = -1;
  private boolean httpOnly;
  private boolean secure;
  private boolean named;

  private ToldCookie() {}

  static ToldCookie read(Json json) throws IOException {
    ToldCookie cookie = new ToldCookie();
    json.object(
        key -> {
          switch (key) {
            case "name" -> {
              cookie.named = json.isText();
              cookie.name = json.text();
            }
            case "value" -> cookie.value = json.text();
            case "domain" -> cookie.domain = json.text();
            case "path" -> cookie.path = json.text();
            case "sameSite" -> cookie.sameSite = json.text();
            case "expiresDays" -> cookie.days = json.number();
            case "httpOnly" -> cookie.httpOnly = json.yes();
            case "secure" -> cookie.secure = json.yes();
            default -> {}
          }
        });
    return cookie;
  }

  /**
   * As the DevTools protocol writes it; when it ends is told in seconds since 1970, and of a cookie
   * of the session as a number below.
   */
  static ToldCookie of(Map<?, ?> attributes, Instant now) {
    ToldCookie cookie = new ToldCookie();
    cookie.name = text(attributes, "name");
    cookie.value = text(attributes, "value");
    cookie.domain = text(attributes, "domain");
    cookie.path = text(attributes, "path");
    cookie.sameSite = text(attributes, "sameSite");
    if (attributes.get("expires") instanceof Number ends && ends.doubleValue() >= 0) {
      cookie.days = Math.max(0, ends.doubleValue() - now.getEpochSecond()) / DAY;
    }
    cookie.httpOnly = Boolean.TRUE.equals(attributes.get("httpOnly"));
    cookie.secure = Boolean.TRUE.equals(attributes.get("secure"));
    return cookie;
  }

  private static String text(Map<?, ?> attributes, String key) {
    return attributes.get(key) instanceof String text ? text : "";
  }

  /** Whether it has a name, be it an empty one. */
  boolean named() {
    return named;
  }

  String name() {
    return name;
  }

  String domain() {
    return domain;
  }

  /** As if the host's response had set it; its value falls on the way. */
  List<SetCookie> setBy(Address host) {
    return Cookies.of(host, Headers.of("Set-Cookie", header()));
  }

  /** As if the host it belongs to had set it. */
  List<SetCookie> set(SiteScope scope) {
    Optional<Address> host = scope.host(domain);
    if (host.isEmpty()) {
      return List.of();
    }
    // Only an encrypted answer could have set it.
    Address by = secure ? Address.of("https://" + host.get().host() + "/") : host.get();
    return setBy(by);
  }

  private String header() {
    StringBuilder header = new StringBuilder(clean(name)).append('=').append(clean(value));
    if (domain.startsWith(".")) {
      header.append("; Domain=").append(clean(domain.substring(1)));
    }
    if (!path.isEmpty()) {
      header.append("; Path=").append(clean(path));
    }
    if (days >= 0) {
      header.append("; Max-Age=").append(Math.min(Math.round(days * DAY), LONGEST));
    }
    if (!sameSite.isEmpty()) {
      header.append("; SameSite=").append(clean(sameSite));
    }
    return header + (secure ? "; Secure" : "") + (httpOnly ? "; HttpOnly" : "");
  }

  /** Nothing in one attribute may become another. */
  private static String clean(String part) {
    int end = 0;
    while (end < part.length() && part.charAt(end) != ';' && part.charAt(end) >= ' ') {
      end++;
    }
    return part.substring(0, end);
  }
}
