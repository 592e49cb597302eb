package dev.avow;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.Probes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** What must be right before a site is looked at; what is not is refused with its remedy. */
record Doorstep(Case opened, SiteRequest request) {

  /** Whether all of it is right; the first thing that is not is told. */
  boolean passed(SiteStart site) {
    return authoritiesThere()
        && evidenceThere()
        && dnsNamed()
        && keysSafe(site)
        && (!request.browsers().rendered() || (browsable(site) && unresumed()));
  }

  private boolean authoritiesThere() {
    return there(
        request.reach().authorities().stream().toList(),
        "Name the PEM file with the certificate authorities.");
  }

  private boolean evidenceThere() {
    return there(request.browsers().evidence(), "Name the file that a browser wrote.");
  }

  /** Whom to ask DNS is a server, and something is to be asked. */
  private boolean dnsNamed() {
    String server = request.probing().dns();
    if (server.isEmpty()) {
      return true;
    }
    boolean wished = request.probing().names();
    if (wished && Probes.Names.serves(server)) {
      return true;
    }
    refuse(
        SiteStart.SITE_OPTIONS,
        Location.of("--dns"),
        wished
            ? "'" + server + "' is not the address of a DNS server."
            : "'" + server + "' is named as DNS server, and nothing is to be asked of it.",
        wished
            ? "Write its number, such as 9.9.9.9, with ':' and the port when that is not 53."
            : "Add '--probe-dns', or leave '--dns' out.");
    return false;
  }

  private boolean there(Collection<Path> files, String remedy) {
    Optional<Path> lost = files.stream().filter(file -> !Files.isRegularFile(file)).findFirst();
    lost.ifPresent(
        file ->
            refuse(
                SiteStart.SITE_OPTIONS,
                Location.of(file.toString()),
                "'" + file + "' does not exist.",
                remedy));
    return lost.isEmpty();
  }

  /** What opens the site is not sent so that everybody on the way can read it. */
  private boolean keysSafe(SiteStart site) {
    Address asked = site.asked();
    boolean none = request.reach().logins().isEmpty() && request.reach().headers().isEmpty();
    if (none || site.folder().isPresent() || asked.secure() || asked.inner()) {
      return true;
    }
    refuse(
        SiteStart.SITE_LOGIN,
        Location.of(asked.shown()),
        "What opens the site would be sent to it unencrypted.",
        "Write the address with https://, or take the login out of the environment.");
    return false;
  }

  /** A browser shows what is served under its own address. */
  private boolean browsable(SiteStart site) {
    if (!site.standsIn()) {
      return true;
    }
    boolean folder = site.folder().isPresent();
    refuse(
        SiteStart.SITE_BROWSER,
        Location.of("--browser"),
        "A browser shows what is served, and '"
            + request.site()
            + (folder ? "' is a folder." : "' is a copy of another address."),
        folder
            ? "Serve the folder and name its address, or leave '--browser' out."
            : "Leave '--as' out, or '--browser'.");
    return false;
  }

  private boolean unresumed() {
    if (request.resume().isEmpty()) {
      return true;
    }
    refuse(
        Continuation.STATE_FILE,
        Location.of("--resume"),
        "What a browser shows of pages is too much for a state file.",
        "Leave '--resume' out, or '--browser'.");
    return false;
  }

  private void refuse(Rule rule, Location where, String problem, String remedy) {
    opened.refuse(new Finding(rule, where, problem, remedy));
  }
}
