package dev.avow.site.dns;

import java.util.List;
import java.util.Optional;

/** Asks DNS what becomes of domains; whatever the server does, that is told and nothing thrown. */
public final class DomainLook {

  private DomainLook() {}

  /** Whether somebody has the name. */
  public static Domain at(Dns dns, String name) {
    try {
      boolean known = dns.records(name, "NS").isPresent();
      return new Domain(name, known ? Domain.Status.FINE : Domain.Status.UNKNOWN, "");
    } catch (Dns.Untold e) {
      return Domain.untold(name, e.why());
    }
  }

  /** Whether mail to an address of that domain has somewhere to go (RFC 5321, 5.1). */
  public static Domain forMail(Dns dns, String name) {
    try {
      return new Domain(name, mail(dns, name), "");
    } catch (Dns.Untold e) {
      return Domain.untold(name, e.why());
    }
  }

  private static Domain.Status mail(Dns dns, String name) throws Dns.Untold {
    Optional<List<String>> servers = dns.records(name, "MX");
    if (servers.isEmpty()) {
      return Domain.Status.UNKNOWN;
    }
    if (!servers.get().isEmpty()) {
      // A preference, and the root of all names for a server: nobody (RFC 7505, 3).
      boolean nobody = servers.get().stream().allMatch(server -> server.strip().matches("\\d+"));
      return nobody ? Domain.Status.REFUSES_MAIL : Domain.Status.FINE;
    }
    return has(dns, name, "A") || has(dns, name, "AAAA")
        ? Domain.Status.FINE
        : Domain.Status.WITHOUT_MAIL;
  }

  private static boolean has(Dns dns, String name, String type) throws Dns.Untold {
    return dns.records(name, type).filter(found -> !found.isEmpty()).isPresent();
  }
}
