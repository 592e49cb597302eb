package dev.avow.site;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;

/** Registrable domains by the public suffix list. */
public final class Domains {

  private Domains() {}

  /** {@code shop.example.co.uk} gives {@code example.co.uk}; a number or a suffix gives itself. */
  public static String registrable(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (Inner.literal(name)) {
      return name;
    }
    // Names under no known suffix, such as those of a test network, keep their last two parts.
    String domain =
        EffectiveTldFinder.getAssignedDomain(name.toLowerCase(Locale.ROOT), false, false);
    return domain == null ? name : domain;
  }
}
