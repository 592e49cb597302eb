package dev.avow.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of each probe, by the address asked for.
 *
 * @param ways where addresses led
 * @param files what came as an answer, errors included
 * @param sheets what came as a style sheet
 * @param encryption how hosts encrypt; empty where nothing could look
 */
public record Probed(
    Map<Address, Journey> ways,
    Map<Address, Journey> files,
    Map<Address, Journey> sheets,
    List<Encryption> encryption) {

  /** Of a folder, or of a crawl that asked for nothing more. */
  public static final Probed NONE = new Probed(Map.of(), Map.of(), Map.of(), List.of());

  public Probed {
    ways = new TreeMap<>(ways);
    files = new TreeMap<>(files);
    sheets = new TreeMap<>(sheets);
    encryption = List.copyOf(encryption);
  }
}
