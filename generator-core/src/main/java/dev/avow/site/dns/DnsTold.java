package dev.avow.site.dns;

import java.util.List;

/**
 * What DNS told, in the order of the names.
 *
 * @param aliases of whom own hosts are aliases
 * @param domains whether those of others exist
 * @param mail whether those to which people write take mail
 */
public record DnsTold(List<Alias> aliases, List<Domain> domains, List<Domain> mail) {

  public DnsTold {
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
    mail = List.copyOf(mail);
  }
}
