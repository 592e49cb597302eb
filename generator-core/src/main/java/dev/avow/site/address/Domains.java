package dev.avow.site.address;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;

/** Registrable domains by the public suffix list. */
public final class Domains {

  private Domains() {}

  /** Whether anybody may register names below the name, so that it belongs to nobody. */
  public static boolean isSuffix(String name) {
    return EffectiveTldFinder.getEffectiveTLD(name) != null
        && EffectiveTldFinder.getAssignedDomain(name, true, false) == null;
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
    String domain =
        EffectiveTldFinder.getAssignedDomain(name.toLowerCase(Locale.ROOT), true, false);
    if (domain != null) {
      return domain;
    }
    if (EffectiveTldFinder.getEffectiveTLD(name) != null) {
      return name; // a suffix itself
    }
    // Under no known suffix, as in a test network, the list's default holds: one part is the
    // suffix.
    int last = name.lastIndexOf('.');
    return name.substring(last < 0 ? 0 : name.lastIndexOf('.', last - 1) + 1);
  }
}
