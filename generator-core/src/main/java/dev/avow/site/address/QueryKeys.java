package dev.avow.site.address;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The names in a query, without their values. */
final class QueryKeys {

  private QueryKeys() {}

  /** {@code email=a%40b.example&n=2} becomes {@code ?email=...&n=...}. */
  static String shown(@Nullable String query) {
    if (query == null) {
      return "";
    }
    StringJoiner names = new StringJoiner("&", "?", "");
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      // A pair without a sign may be all value: a token, a mail address.
      names.add(equals < 0 ? (pair.isEmpty() ? "" : "...") : pair.substring(0, equals) + "=...");
    }
    return names.toString();
  }
}
