package dev.avow.check.known;

import dev.avow.content.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cookie that many sites set.
 *
 * @param pattern its name, in which a star stands for anything
 * @param classification as {@code class:} of the declaration has it
 * @param lasts as {@code lasts:} has it
 * @param purpose a clause: "tells visitors apart"
 */
public record KnownCookie(
    String pattern, String vendor, String classification, String lasts, String purpose) {

  private static final class Shipped {
    static final Map<String, KnownCookie> EXACT = new HashMap<>();
    static final List<KnownCookie> PATTERNS = new ArrayList<>();

    static {
      for (List<String> row : Table.shipped("site/known/cookies.txt", 5)) {
        KnownCookie cookie =
            new KnownCookie(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
        if (cookie.pattern().contains("*")) {
          PATTERNS.add(cookie);
        } else {
          EXACT.put(cookie.pattern(), cookie);
        }
      }
    }
  }

  /** By the exact name first, then by the pattern that says most of it. */
  public static Optional<KnownCookie> of(String name) {
    KnownCookie exact = Shipped.EXACT.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    KnownCookie best = null;
    for (KnownCookie cookie : Shipped.PATTERNS) {
      boolean longer = best == null || cookie.pattern().length() > best.pattern().length();
      if (longer && cookie.fits(name)) {
        best = cookie;
      }
    }
    return Optional.ofNullable(best);
  }

  /** There is one star in a pattern of the table. */
  private boolean fits(String name) {
    int star = pattern.indexOf('*');
    return name.length() >= pattern.length() - 1
        && name.startsWith(pattern.substring(0, star))
        && name.endsWith(pattern.substring(star + 1));
  }
}
