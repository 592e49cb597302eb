package dev.avow.site.address;

import java.util.Locale;
import org.apache.hc.client5.http.psl.DomainType;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import org.jspecify.annotations.Nullable;

/** Registrable domains by the public suffix list. */
public final class Domains {

  private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();

  private Domains() {}

  /** Whether anybody may register names below the name, so that it belongs to nobody. */
  public static boolean isSuffix(String name) {
    return root(name, null) == null && listed(name);
  }

  /** Whether it is a name that DNS could know, rather than a number or a name of this machine. */
  public static boolean named(String host) {
    return !Inner.literal(host) && host.contains(".");
  }

  /** {@code shop.example.co.uk} gives {@code example.co.uk}; a number or a suffix gives itself. */
  public static String registrable(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (Inner.literal(name)) {
      return name;
    }
    // Under no known suffix, as in a test network, the last part is taken for one.
    String domain = root(name.toLowerCase(Locale.ROOT), null);
    return domain == null ? name : domain;
  }

  /** Whether a rule is about the name; {@code localhost} ends in no suffix that the list knows. */
  private static boolean listed(String name) {
    return root("a.b." + name, DomainType.ICANN) != null;
  }

  private static @Nullable String root(String name, @Nullable DomainType rules) {
    try {
      return SUFFIXES.getDomainRoot(name, rules);
    } catch (IllegalArgumentException noName) { // an empty part, as a cookie may have
      return null;
    }
  }
}
