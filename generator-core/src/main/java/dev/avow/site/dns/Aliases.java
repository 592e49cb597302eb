package dev.avow.site.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a host's aliases from name to name. */
public final class Aliases {

  /** Carriers need two or three; resolvers themselves give up somewhere near ten. */
  private static final int MOST_LEADS = 8;

  private Aliases() {}

  /** Of whom the host is an alias; whatever the server does, that is told and nothing thrown. */
  public static Alias of(Dns dns, String host) {
    List<String> leads = new ArrayList<>();
    try {
      String at = Dns.plain(host);
      while (leads.size() <= MOST_LEADS) {
        Optional<List<String>> found = dns.records(at, "CNAME");
        if (found.isEmpty() && leads.isEmpty()) {
          return Alias.untold(host, "DNS knows no host '" + at + "'.");
        }
        // An alias that leads nowhere leads to nobody else. There may be one only (RFC 1034,
        // 3.6.2); of more, the same in each run.
        Optional<String> next = found.orElse(List.of()).stream().findFirst();
        if (next.isEmpty()) {
          return new Alias(host, leads, "");
        }
        at = next.get();
        if (at.equals(Dns.plain(host)) || leads.contains(at)) {
          return new Alias(host, leads, "The aliases of '" + host + "' lead in a circle.");
        }
        leads.add(at);
      }
      return new Alias(
          host,
          leads.subList(0, MOST_LEADS),
          "'" + host + "' is an alias of an alias, more than " + MOST_LEADS + " times.");
    } catch (Dns.Untold e) {
      return new Alias(host, leads, e.why());
    }
  }
}
