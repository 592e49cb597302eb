package dev.avow;

import dev.avow.SiteReach.Header;
import dev.avow.SiteReach.Login;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One reading of the environment for what opens a site. A fault names variables, never a value.
 *
 * @param prefix what the variables' names begin with
 * @param host the host that all of it is for
 */
record EnvironmentKeys(Map<String, String> environment, String prefix, String host) {

  /** RFC 9110, 5.6.2 and 5.5; what is more would be another line of the head. */
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");

  private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7E][\\x20-\\x7E\\t]{0,8000}");

  SiteKeys read() {
    return Stream.of(loginFault(), headerFault(), unfit())
        .flatMap(Optional::stream)
        .findFirst()
        .map(fault -> new SiteKeys(List.of(), List.of(), fault))
        .orElseGet(() -> new SiteKeys(logins(), headers(), ""));
  }

  private List<Login> logins() {
    return has("USER") ? List.of(new Login(host, value("USER"), value("PASSWORD"))) : List.of();
  }

  private List<Header> headers() {
    List<Header> headers = new ArrayList<>();
    if (has("TOKEN")) {
      headers.add(new Header(host, "Authorization", "Bearer " + value("TOKEN")));
    }
    if (has("COOKIE")) {
      headers.add(new Header(host, "Cookie", value("COOKIE")));
    }
    String written = value("HEADER");
    int colon = written.indexOf(':');
    if (colon >= 0) {
      headers.add(
          new Header(host, written.substring(0, colon), written.substring(colon + 1).strip()));
    }
    return headers;
  }

  private Optional<String> loginFault() {
    if (has("USER") != has("PASSWORD")) {
      return Optional.of("Set both " + prefix + "USER and " + prefix + "PASSWORD, or neither.");
    }
    if (has("USER") && has("TOKEN")) {
      return Optional.of("Set " + prefix + "USER or " + prefix + "TOKEN, not both.");
    }
    return value("USER").contains(":")
        ? Optional.of(prefix + "USER has a colon, which no user name may have (RFC 7617).")
        : Optional.empty();
  }

  private Optional<String> headerFault() {
    String written = value("HEADER");
    int colon = written.indexOf(':');
    if (colon < 0) {
      return written.isEmpty()
          ? Optional.empty()
          : Optional.of(prefix + "HEADER is not a header. Write it like 'X-Preview: word'.");
    }
    String name = written.substring(0, colon);
    return rival(name)
        .map(rival -> "Set " + rival + " or '" + name + ":' in " + prefix + "HEADER, not both.");
  }

  /** The variable that is sent as the same header: of the two, one would be lost in silence. */
  private Optional<String> rival(String header) {
    List<String> rivals =
        switch (header.strip().toLowerCase(Locale.ROOT)) {
          case "cookie" -> List.of("COOKIE");
          case "authorization" -> List.of("USER", "TOKEN");
          default -> List.of();
        };
    return rivals.stream().filter(this::has).findFirst().map(prefix::concat);
  }

  private Optional<String> unfit() {
    boolean fit =
        headers().stream()
            .allMatch(
                each ->
                    NAME.matcher(each.name()).matches() && VALUE.matcher(each.value()).matches());
    return fit
        ? Optional.empty()
        : Optional.of(
            "One of "
                + String.join(", ", prefix + "TOKEN", prefix + "COOKIE")
                + " and "
                + prefix
                + "HEADER holds what no header may hold.");
  }

  private boolean has(String name) {
    return !value(name).isEmpty();
  }

  private String value(String name) {
    return environment.getOrDefault(prefix + name, "");
  }
}
