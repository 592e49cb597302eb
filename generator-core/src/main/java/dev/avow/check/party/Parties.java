package dev.avow.check.party;

import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.declared.WrittenHost;
import dev.avow.check.known.KnownParty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hosts in the words of findings, and the line to type for each. */
final class Parties {

  private Parties() {}

  /** Whether a declared party has the host. */
  static boolean declare(Sight sight, String host) {
    return sight.declared().hosts().stream()
        .anyMatch(declared -> Patterns.covers(declared.pattern(), host));
  }

  /** Whether a host, or every host below {@code *.}, is the organization's own. */
  static boolean own(Sight sight, String pattern) {
    return sight.declared().ownHost(pattern.startsWith("*.") ? pattern.substring(2) : pattern);
  }

  /** {@code cdn.example', which is Example CDN}: the closing quote, and who it is if known. */
  static String named(String host) {
    return host + "'" + known(host).map(party -> ", which is " + party.shown()).orElse("");
  }

  /** What to type under 'parties:', with the name filled in when it is known. */
  static String remedy(String host) {
    return remedy(host, List.of(host));
  }

  /**
   * The same with all hosts of its party that are seen.
   *
   * @param hosts the host itself, and others if its party is known
   */
  static String remedy(String host, List<String> hosts) {
    return known(host)
        .map(party -> remedy(hosts, party, party.product()))
        .orElse(
            "Add '"
                + WrittenHost.key(host)
                + "' to its party under 'parties:', or to 'site: {ours: […]}' when it is yours, or"
                + " take it off the page.");
  }

  /** The same for what a known host serves under a name of its own. */
  static String remedy(String host, String product) {
    return known(host)
        .map(party -> remedy(List.of(host), party, product))
        .orElseGet(() -> remedy(host));
  }

  private static String remedy(List<String> hosts, KnownParty party, String product) {
    return "Declare it under 'parties:' as '"
        + id(product)
        + ": {name: "
        + party.company()
        + ", role: "
        + party.role()
        + ", "
        + WrittenHost.key(hosts)
        + "}' with what is true of it, or take it off the page.";
  }

  /** Whose the host, or every host below {@code *.}, is. */
  static Optional<KnownParty> known(String host) {
    return KnownParty.of(bare(host));
  }

  private static String bare(String host) {
    return host.startsWith("*.") ? host.substring(2) : host;
  }

  private static String id(String product) {
    String id =
        product.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return id.isEmpty() || Character.isDigit(id.charAt(0)) ? "party-" + id : id;
  }
}
