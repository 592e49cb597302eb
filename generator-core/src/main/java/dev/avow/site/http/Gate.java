package dev.avow.site.http;

import dev.avow.site.address.Address;
import dev.avow.site.address.Inner;
import dev.avow.site.plan.CrawlPlan;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Decides which machines may be connected to: public ones, and of inner ones only the sites the
 * user named, and only when the user started inside.
 */
public final class Gate {

  /** Finds the addresses of a name; the system's resolver, or a table in tests. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] find(String host) throws UnknownHostException;
  }

  /** Thrown through the HTTP client when a name leads inside. */
  static final class Refused extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Refused(String host) {
      super(host);
    }
  }

  private final Lookup lookup;
  private final Set<String> inner;

  private Gate(Lookup lookup, Set<String> inner) {
    this.lookup = lookup;
    this.inner = inner;
  }

  /** Nothing inner at all. */
  static Gate shut(Lookup lookup) {
    return new Gate(lookup, Set.of());
  }

  /** Behind a proxy the machine at the end is not ours to look up: names and numbers count. */
  static Gate byNames(CrawlPlan plan, Lookup lookup) {
    return new Gate(lookup, plan.start().inner() ? plan.sites() : Set.of());
  }

  /** The gate of a crawl: whether it may look inside is decided once, by where it starts. */
  static Gate of(CrawlPlan plan, Lookup lookup) {
    boolean inside = plan.start().inner();
    if (!inside) {
      try {
        inside = anyInner(lookup.find(bare(plan.start().host())));
      } catch (UnknownHostException unknown) {
        inside = false; // the fetch will say so
      }
    }
    return new Gate(lookup, inside ? plan.sites() : Set.of());
  }

  /** Refuses what needs no look-up to be refused. */
  void check(Address address) throws Unreached {
    if (address.port() == 0) {
      throw new Unreached(Reason.PORT, address.origin() + " was refused: port 0 is no port.");
    }
    if (address.odd()) {
      throw new Unreached(
          Reason.PRIVATE_ADDRESS,
          address.origin()
              + " was refused: its host is a number in a form that programs read differently. Write"
              + " it as four plain numbers.");
    }
    if (address.inner() && !inner.contains(address.site())) {
      throw refusal(address);
    }
  }

  /** The addresses to connect to; one inner address spoils the name. */
  InetAddress[] admit(String host, int port) throws UnknownHostException {
    InetAddress[] found = lookup.find(bare(host));
    boolean named =
        inner.contains(host + ":" + port) || ((port == 80 || port == 443) && inner.contains(host));
    if (!named && anyInner(found)) {
      throw new Refused(host);
    }
    return found;
  }

  /** Why an address of this machine or of a private network is not reached. */
  public static Unreached refusal(Address address) {
    return new Unreached(
        Reason.PRIVATE_ADDRESS,
        address.origin()
            + " was refused: it is on this machine or a private network, and the crawl did not"
            + " start there.");
  }

  private static boolean anyInner(InetAddress[] found) {
    for (InetAddress address : found) {
      if (Inner.is(address)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }
}
