package dev.avow.check.fact.leak;

import dev.avow.site.address.Address;
import dev.avow.text.personal.Trace;
import dev.avow.text.personal.Traces;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People's data and session ids in a web address. */
final class AddressSigns {

  private static final Pattern PHONE_KEY =
      Pattern.compile("(?:.*[_-])?(?:phone|tel|mobile|msisdn|telefon|handy|telephone|cellphone)");

  private static final Pattern PHONE = Pattern.compile("[+ ]?[0-9][0-9 ()./-]{7,20}[0-9]");

  private static final Set<String> SESSION_KEYS =
      Set.of(
          "jsessionid",
          "phpsessid",
          "aspsessionid",
          "sessionid",
          "session_id",
          "session-id",
          "sessid",
          "sess_id",
          "sid",
          "cfid",
          "cftoken",
          "zenid",
          "oscsid",
          "xtcsid",
          "access_token",
          "auth_token",
          "id_token");

  /** Those of a codice fiscale, the number with the fewest. */
  private static final int FEWEST_DIGITS = 7;

  /** Shorter values are numbers of pages, or switches. */
  private static final int SHORTEST_SESSION = 8;

  /** That of 'a@bcd.de'. */
  private static final int SHORTEST_CODE = 11;

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");

  private static final Pattern PRINTED = Pattern.compile("[!-~]+");

  private AddressSigns() {}

  /**
   * Tells what the address holds; a phone number comes without trace.
   *
   * @param own whether the organization itself makes such addresses: then their path counts too
   */
  static void in(Address address, boolean own, BiConsumer<String, @Nullable Trace> found) {
    if (own && (address.path().indexOf('@') >= 0 || address.path().contains("%40"))) {
      tell(Traces.unescaped(address.path().replace('/', ' ')), "", found);
    }
    String query = address.query();
    if (query == null || !promising(query)) {
      return;
    }
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(0, equals).toLowerCase(Locale.ROOT);
      String value = Traces.unescaped(pair.substring(equals + 1));
      tell(value, name.replace('_', ' '), found);
      String hidden = decoded(value);
      if (!hidden.isEmpty()) {
        tell(hidden, "", found);
      }
      if (own && PHONE_KEY.matcher(name).matches() && PHONE.matcher(value).matches()) {
        found.accept("a phone number", null);
      }
    }
  }

  /** Most queries are a word or a short number. */
  private static boolean promising(String query) {
    int digits = 0;
    int run = 0;
    for (int at = 0; at < query.length(); at++) {
      char c = query.charAt(at);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      run = c == '&' || c == '=' ? 0 : run + 1;
      if (c == '@' || c == '%' || digits >= FEWEST_DIGITS || run >= SHORTEST_CODE) {
        return true;
      }
    }
    return false;
  }

  /** An e-mail address that stands there in Base64 (RFC 4648); else empty. */
  private static String decoded(String value) {
    if (value.length() < SHORTEST_CODE || !CODE.matcher(value).matches()) {
      return "";
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(value.replace('-', '+').replace('_', '/'));
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return text.indexOf('@') > 0 && PRINTED.matcher(text).matches() ? text : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static void tell(String text, String before, BiConsumer<String, @Nullable Trace> found) {
    for (Trace trace : Traces.in(text, before)) {
      found.accept(trace.kind().phrase(), trace);
    }
  }

  /** By what name the address holds somebody's session, for whoever has it. */
  static Optional<String> session(Address address) {
    int parameter = address.path().indexOf(';');
    if (parameter >= 0 && session(address.path().substring(parameter + 1))) {
      return Optional.of(key(address.path().substring(parameter + 1)));
    }
    String query = address.query();
    if (query == null || query.indexOf('=') < 0) {
      return Optional.empty();
    }
    for (String pair : query.split("&", -1)) {
      if (session(pair)) {
        return Optional.of(key(pair));
      }
    }
    return Optional.empty();
  }

  private static boolean session(String pair) {
    int equals = pair.indexOf('=');
    return equals > 0
        && pair.length() - equals > SHORTEST_SESSION
        && SESSION_KEYS.contains(key(pair).toLowerCase(Locale.ROOT));
  }

  private static String key(String pair) {
    return pair.substring(0, pair.indexOf('='));
  }
}
