package dev.avow.site.address;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The names in a query, without the values that may be somebody's. */
final class QueryKeys {

  private QueryKeys() {}

  /** {@code email=a%40b.example&page_id=2} becomes {@code ?email=...&page_id=2}. */
  static String shown(@Nullable String query) {
    if (query == null) {
      return "";
    }
    StringJoiner names = new StringJoiner("&", "?", "");
    for (String pair : query.split("&", -1)) {
      if (PageQuery.tells(pair)) {
        names.add(pair);
        continue;
      }
      int equals = pair.indexOf('=');
      // A pair without a sign may be all value: a token, a mail address.
      names.add(equals < 0 ? (pair.isEmpty() ? "" : "...") : pair.substring(0, equals) + "=...");
    }
    return names.toString();
  }
}
