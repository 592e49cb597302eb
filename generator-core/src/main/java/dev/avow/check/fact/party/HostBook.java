package dev.avow.check.fact.party;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.known.KnownHost;
import dev.avow.check.known.KnownParty;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is declared and known of hosts, looked up once for each host of a site. */
public final class HostBook {

  /** A site that invents hosts must not fill the memory with them. */
  private static final int MOST = 20_000;

  /**
   * One host.
   *
   * @param host one text for all pages that name it
   * @param waits whether every declared use of its party rests on consent
   */
  public record Entry(
      String host,
      boolean own,
      boolean waits,
      Optional<KnownParty> known,
      Optional<String> recorder,
      Optional<String> harm) {}

  private final Declared declared;
  private final NamedHosts named;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  public HostBook(Declared declared) {
    this.declared = declared;
    this.named = new NamedHosts(declared);
  }

  /** Finds the hosts of declared parties in texts. */
  NamedHosts named() {
    return named;
  }

  /** What is declared and known of the host. */
  public Entry of(String host) {
    Entry entry = entries.get(host);
    if (entry == null) {
      entry = look(host);
      if (entries.size() < MOST) {
        entries.put(host, entry);
      }
    }
    return entry;
  }

  /**
   * What is typed into a form is agreed to there, by sending it: the declared yes is about that,
   * and has nothing to say of the files that show the form. To fetch them tells their host an
   * address (CJEU C-582/14, Breyer), for which the site needs a ground of its own (C-40/17, Fashion
   * ID, 77 and 95), but nothing is stored on the device or read from it, so none that Directive
   * 2002/58/EC Art. 5(3) makes consent. Of somebody known to watch, the files do more than show a
   * form: these wait whatever is declared to be received. Who asks for consent must come before it.
   */
  private static boolean waits(Declared.PartyHost party, Optional<KnownParty> known) {
    return party.onConsent()
        && known.filter(KnownParty::asksForConsent).isEmpty()
        && (!party.typed() || known.filter(KnownParty::watches).isPresent());
  }

  private Entry look(String host) {
    if (declared.ownHost(host)) {
      return new Entry(host, true, false, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Optional<KnownParty> known = KnownParty.of(host);
    return new Entry(
        host,
        false,
        declared.hosts().stream()
            .filter(party -> Patterns.covers(party.pattern(), host))
            .findFirst()
            .filter(party -> waits(party, known))
            .isPresent(),
        known,
        KnownHost.recorder(host),
        KnownHost.harm(host));
  }
}
