package dev.avow.site.crawl;

import dev.avow.site.dns.Alias;
import dev.avow.site.dns.Aliases;
import dev.avow.site.dns.Dns;
import dev.avow.site.dns.DnsTold;
import dev.avow.site.dns.Domain;
import dev.avow.site.dns.DomainLook;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.naming.NamingException;

/** Asks DNS about names, one after the other: a silent server then costs the same in each run. */
final class DnsProber {

  /** Of each sort: a site loads from three or four of its own, and from twenty of others. */
  private static final int MOST_NAMES = 50;

  private final Probes.Names names;
  private final BooleanSupplier over;

  DnsProber(Probes.Names names, BooleanSupplier over) {
    this.names = names;
    this.over = over;
  }

  DnsTold ask() {
    try (Dns dns = Dns.at(names.server())) {
      return new DnsTold(
          each(names.hosts(), host -> Aliases.of(dns, host), Alias::untold),
          each(names.domains(), name -> DomainLook.at(dns, name), Domain::untold),
          each(names.mail(), name -> DomainLook.forMail(dns, name), Domain::untold));
    } catch (NamingException e) {
      return untold("This Java cannot ask DNS (it needs the module jdk.naming.dns).");
    }
  }

  /** The same for all names, when none could be asked about. */
  DnsTold untold(String why) {
    return new DnsTold(
        names.hosts().stream().map(host -> Alias.untold(host, why)).toList(),
        names.domains().stream().map(name -> Domain.untold(name, why)).toList(),
        names.mail().stream().map(name -> Domain.untold(name, why)).toList());
  }

  private <T> List<T> each(
      List<String> some, Function<String, T> look, BiFunction<String, String, T> untold) {
    return IntStream.range(0, some.size())
        .mapToObj(
            at ->
                at >= MOST_NAMES || over.getAsBoolean()
                    ? untold.apply(
                        some.get(at),
                        "DNS was not asked about '" + some.get(at) + "': a bound was reached.")
                    : look.apply(some.get(at)))
        .toList();
  }
}
