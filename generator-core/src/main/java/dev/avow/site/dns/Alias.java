package dev.avow.site.dns;

import java.util.List;

/**
 * Whose name DNS gives for a host: a host may be an alias of another (CNAME; RFC 1034, 3.6.2).
 *
 * @param host the name that was asked about
 * @param leads the names it is an alias of, each of the one before; empty when it is none
 * @param untold why that is not known or not to its end, as a sentence; empty when it is known
 */
public record Alias(String host, List<String> leads, String untold) {

  public Alias {
    leads = List.copyOf(leads);
  }

  /** A host of which DNS did not tell. */
  public static Alias untold(String host, String why) {
    return new Alias(host, List.of(), why);
  }
}
