package dev.avow.cli;

import dev.avow.SiteRequest.Probing;
import picocli.CommandLine.Option;

/** What is asked for beside the pages of a site when somebody wishes it. */
final class ProbeOptions {

  @Option(
      names = "--probe-files",
      description =
          "The site is yours: ask its hosts for files that should not be"
              + " there, such as /.env; tells what lies there, not its text.")
  private boolean files;

  @Option(
      names = "--probe-dns",
      description =
          "Ask DNS whether own hosts that pages use are aliases (CNAME) of hosts of others, whether"
              + " the domains of others exist, and whether declared mail addresses take mail.")
  private boolean names;

  @Option(
      names = "--dns",
      paramLabel = "HOST[:PORT]",
      converter = Converters.ToHost.class,
      description = "The DNS server for --probe-dns; this machine's unless said otherwise.")
  private String dns = "";

  Probing probing() {
    return new Probing(files, names, dns);
  }
}
