package dev.avow;

import dev.avow.SiteReach.Header;
import dev.avow.SiteReach.Login;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a protected site, taken from the environment: arguments stand in lists of processes
 * and in histories of shells, the environment does not.
 *
 * @param fault what is wrong with it, without any value; empty when nothing is
 */
public record SiteKeys(List<Login> logins, List<Header> headers, String fault) {

  /** RFC 9110, 5.6.2 and 5.5; what is more would be another line of the head. */
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");

  private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7E][\\x20-\\x7E\\t]{0,8000}");

  public static final SiteKeys NONE = new SiteKeys(List.of(), List.of(), "");

  public SiteKeys {
    logins = List.copyOf(logins);
    headers = List.copyOf(headers);
  }

  /**
   * Reads {@code AVOW_USER} and {@code AVOW_PASSWORD}, {@code AVOW_TOKEN}, {@code AVOW_COOKIE} and
   * {@code AVOW_HEADER}.
   *
   * @param set the word between, as in {@code AVOW_SHOP_USER}; empty for none
   * @param site the address they are for
   */
  public static SiteKeys of(Map<String, String> environment, String set, String site) {
    if (!SiteRequest.isAddress(site)) {
      return NONE; // a folder is open
    }
    return new Reader(environment, set.isEmpty() ? "AVOW_" : "AVOW_" + set + "_", host(site))
        .read();
  }

  private static String host(String site) {
    return site.strip().replaceFirst("(?i)^https?://", "").replaceFirst("[/?#].*", "");
  }

  /** One reading of the environment. */
  private record Reader(Map<String, String> environment, String prefix, String host) {

    SiteKeys read() {
      String user = value("USER");
      String password = value("PASSWORD");
      String token = value("TOKEN");
      String cookie = value("COOKIE");
      String header = value("HEADER");
      List<Login> logins = new ArrayList<>();
      List<Header> headers = new ArrayList<>();
      if (user.isEmpty() != password.isEmpty()) {
        return faulty("Set both " + prefix + "USER and " + prefix + "PASSWORD, or neither.");
      }
      if (!user.isEmpty()) {
        if (!token.isEmpty()) {
          return faulty("Set " + prefix + "USER or " + prefix + "TOKEN, not both.");
        }
        if (user.contains(":")) {
          return faulty(prefix + "USER has a colon, which no user name may have (RFC 7617).");
        }
        logins.add(new Login(host, user, password));
      }
      if (!token.isEmpty()) {
        headers.add(new Header(host, "Authorization", "Bearer " + token));
      }
      if (!cookie.isEmpty()) {
        headers.add(new Header(host, "Cookie", cookie));
      }
      if (!header.isEmpty()) {
        int colon = header.indexOf(':');
        if (colon < 0) {
          return faulty(prefix + "HEADER is not a header. Write it like 'X-Preview: word'.");
        }
        String name = header.substring(0, colon);
        Optional<String> rival = rival(name);
        if (rival.isPresent()) {
          return faulty(
              "Set " + rival.get() + " or '" + name + ":' in " + prefix + "HEADER, not both.");
        }
        headers.add(new Header(host, name, header.substring(colon + 1).strip()));
      }
      for (Header each : headers) {
        if (!NAME.matcher(each.name()).matches() || !VALUE.matcher(each.value()).matches()) {
          return faulty(
              "One of "
                  + prefix
                  + "TOKEN, "
                  + prefix
                  + "COOKIE and "
                  + prefix
                  + "HEADER holds what no header may hold.");
        }
      }
      return new SiteKeys(logins, headers, "");
    }

    /** The variable that is sent as the same header: of the two, one would be lost in silence. */
    private Optional<String> rival(String header) {
      List<String> rivals =
          switch (header.strip().toLowerCase(Locale.ROOT)) {
            case "cookie" -> List.of("COOKIE");
            case "authorization" -> List.of("USER", "TOKEN");
            default -> List.of();
          };
      return rivals.stream().filter(each -> !value(each).isEmpty()).findFirst().map(prefix::concat);
    }

    private String value(String name) {
      return environment.getOrDefault(prefix + name, "");
    }

    private static SiteKeys faulty(String fault) {
      return new SiteKeys(List.of(), List.of(), fault);
    }
  }
}
