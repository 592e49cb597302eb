package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.dns.DnsTold;
import dev.avow.site.http.Encryption;
import dev.avow.site.page.Journey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of each probe, by the address asked for.
 *
 * @param ways where addresses led
 * @param files what came as an answer, errors included
 * @param sheets what came as a style sheet
 * @param scripts what came as a script file
 * @param encryption how hosts encrypt; empty where nothing could look
 * @param objected what pages came for the signal of Global Privacy Control
 * @param exposed what came for files that should not be there; empty when nobody wished to know
 * @param dns what DNS told; empty when it was not asked
 */
public record Probed(
    Map<Address, Journey> ways,
    Map<Address, Journey> files,
    Map<Address, Journey> sheets,
    Map<Address, Journey> scripts,
    List<Encryption> encryption,
    Map<Address, Journey> objected,
    Map<Address, Journey> exposed,
    Optional<DnsTold> dns) {

  /** Of a folder, or of a crawl that asked for nothing more. */
  public static final Probed NONE = new Probed(Map.of(), Map.of(), Map.of(), List.of());

  public Probed {
    ways = new TreeMap<>(ways);
    files = new TreeMap<>(files);
    sheets = new TreeMap<>(sheets);
    scripts = new TreeMap<>(scripts);
    encryption = List.copyOf(encryption);
    objected = new TreeMap<>(objected);
    exposed = new TreeMap<>(exposed);
  }

  /** What is asked of every site. */
  public Probed(
      Map<Address, Journey> ways,
      Map<Address, Journey> files,
      Map<Address, Journey> sheets,
      List<Encryption> encryption) {
    this(ways, files, sheets, Map.of(), encryption, Map.of(), Map.of(), Optional.empty());
  }
}
