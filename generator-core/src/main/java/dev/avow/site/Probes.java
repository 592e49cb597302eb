package dev.avow.site;

import java.util.List;

/**
 * What to ask own sites for beside their pages; nothing is followed but redirects.
 *
 * @param ways addresses whose way is of interest, such as the http twin of the start
 * @param files addresses whose answer is read, up to a small bound, and of no other
 * @param sheets style sheets, which are read with those they import
 * @param hosts addresses whose encryption is looked at
 */
public record Probes(
    List<Address> ways, List<Address> files, List<Address> sheets, List<Address> hosts) {

  public static final Probes NONE = new Probes(List.of(), List.of(), List.of(), List.of());

  public Probes {
    ways = List.copyOf(ways);
    files = List.copyOf(files);
    sheets = List.copyOf(sheets);
    hosts = List.copyOf(hosts);
  }
}
