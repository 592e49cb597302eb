package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.dns.Dns;
import java.util.List;
import java.util.Optional;

/**
 * What to ask own sites for beside their pages; nothing is followed but redirects.
 *
 * @param ways addresses whose way is of interest, such as the http twin of the start
 * @param files addresses whose answer is read, up to a small bound, and of no other
 * @param sheets style sheets, which are read with those they import
 * @param scripts script files; robots.txt is heard
 * @param hosts addresses whose encryption is looked at
 * @param objected pages to ask for again with the signal of Global Privacy Control
 * @param exposed files that should not be there, read as {@code files} are; robots.txt is heard
 * @param names what DNS is asked about; empty when it is not asked
 */
public record Probes(
    List<Address> ways,
    List<Address> files,
    List<Address> sheets,
    List<Address> scripts,
    List<Address> hosts,
    List<Address> objected,
    List<Address> exposed,
    Optional<Names> names) {

  public static final Probes NONE = new Probes(List.of(), List.of(), List.of(), List.of());

  /**
   * What to ask DNS about.
   *
   * @param hosts whose aliases are they
   * @param domains do they exist
   * @param mail do they take mail
   * @param server whom to ask, as host or host:port; empty for whom this machine asks
   */
  public record Names(List<String> hosts, List<String> domains, List<String> mail, String server) {

    public Names {
      hosts = hosts.stream().distinct().sorted().toList();
      domains = domains.stream().distinct().sorted().toList();
      mail = mail.stream().distinct().sorted().toList();
    }

    /** Whether the text names a server that could be asked. */
    public static boolean serves(String text) {
      return Dns.namesServer(text);
    }
  }

  public Probes {
    ways = List.copyOf(ways);
    files = List.copyOf(files);
    sheets = List.copyOf(sheets);
    scripts = List.copyOf(scripts);
    hosts = List.copyOf(hosts);
    objected = List.copyOf(objected);
    exposed = List.copyOf(exposed);
  }

  /** What is asked for of every site, without what somebody must wish for. */
  public Probes(
      List<Address> ways, List<Address> files, List<Address> sheets, List<Address> hosts) {
    this(ways, files, sheets, List.of(), hosts, List.of(), List.of(), Optional.empty());
  }

  /** The same, with script files; of more than are asked for, the first. */
  public Probes reading(List<Address> code) {
    return new Probes(ways, files, sheets, code, hosts, objected, exposed, names);
  }

  /** The same, with pages to ask for with the signal. */
  public Probes objecting(List<Address> pages) {
    return new Probes(ways, files, sheets, scripts, hosts, pages, exposed, names);
  }

  /** The same, with files that should not be there. */
  public Probes exposing(List<Address> places) {
    return new Probes(ways, files, sheets, scripts, hosts, objected, places, names);
  }

  /** The same, with names to ask DNS about. */
  public Probes naming(Names asked) {
    return new Probes(ways, files, sheets, scripts, hosts, objected, exposed, Optional.of(asked));
  }
}
