package dev.avow.site.dns;

import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.naming.CommunicationException;
import javax.naming.CompositeName;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.spi.NamingManager;

/** Asks DNS by the client that every JDK has (module jdk.naming.dns). */
public final class Dns implements AutoCloseable {

  /** A name with its port, or without: a host, or a number of either length. */
  private static final Pattern SERVER =
      Pattern.compile("(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[0-9]{1,5})?");

  /** Letters, digits, dash; and the underscore, which hosts may not have and many do. */
  private static final Pattern LABEL = Pattern.compile("[a-z0-9_-]{1,63}");

  private static final int LONGEST_NAME = 253;

  /** Names in a row without any answer: then it is the server that is silent. */
  private static final int MOST_SILENCE = 2;

  /** The client waits so long at first, and twice as long when it asks once more. */
  private static final String FIRST_WAIT_MILLIS = "1000";

  private static final String TRIES = "2";

  private final DirContext client;
  private int silent;

  /** What kept a name from being looked up, as a sentence. */
  static final class Untold extends Exception {
    private static final long serialVersionUID = 1L;

    Untold(String why) {
      super(why, null, false, false); // a value, not an accident
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }

  private Dns(DirContext client) {
    this.client = client;
  }

  /** Whether the text names a server that could be asked. */
  public static boolean namesServer(String text) {
    if (!SERVER.matcher(text).matches()) {
      return false;
    }
    String port = text.replaceFirst("^(?:\\[.*\\]|[^:]*):?", "");
    return port.isEmpty() || (Integer.parseInt(port) > 0 && Integer.parseInt(port) < 65_536);
  }

  /**
   * Asks that server.
   *
   * @param server host or host:port; empty for those this machine asks
   * @throws NamingException if this Java cannot ask
   */
  @SuppressWarnings("JdkObsolete") // JNDI takes nothing but a Hashtable
  public static Dns at(String server) throws NamingException {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
    settings.put(Context.PROVIDER_URL, server.isEmpty() ? "dns:" : "dns://" + server);
    settings.put("com.sun.jndi.dns.timeout.initial", FIRST_WAIT_MILLIS);
    settings.put("com.sun.jndi.dns.timeout.retries", TRIES);
    // Not an InitialContext: that would take a name such as 'ldap:…' for an address to open.
    return new Dns((DirContext) NamingManager.getInitialContext(settings));
  }

  /**
   * The records of a name, in small letters and sorted.
   *
   * @param type such as CNAME; one alone, since of several the client asks for all there are, which
   *     servers refuse (RFC 8482)
   * @return empty when there is no such name; an empty list when it has none of these
   * @throws Untold whatever else the server does
   */
  // The ban is for directories that hand out Java objects; of a DNS record this client makes text.
  @SuppressWarnings("BanJNDI")
  Optional<List<String>> records(String name, String type) throws Untold {
    if (!fit(name)) {
      throw new Untold("'" + Line.of(name, 100) + "' is no name that DNS could be asked about.");
    }
    if (silent >= MOST_SILENCE) {
      throw new Untold("DNS was not asked about '" + name + "': it had been silent before.");
    }
    try {
      Attribute found =
          client.getAttributes(new CompositeName().add(name), new String[] {type}).get(type);
      silent = 0;
      List<String> values = new ArrayList<>();
      for (int at = 0; found != null && at < found.size(); at++) {
        values.add(plain(String.valueOf(found.get(at))));
      }
      return Optional.of(values.stream().sorted().toList());
    } catch (NameNotFoundException e) {
      silent = 0;
      return Optional.empty();
    } catch (CommunicationException e) {
      silent++;
      throw new Untold("DNS did not answer about '" + name + "'.");
    } catch (NamingException | RuntimeException e) {
      // The client tells what it cannot read of an answer by unchecked exceptions too.
      throw new Untold("DNS refused to tell about '" + name + "', or in words that say nothing.");
    }
  }

  /** A name as answers have it: in small letters, and without the dot of the root. */
  static String plain(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean fit(String name) {
    if (name.length() > LONGEST_NAME) {
      return false;
    }
    for (String label : name.split("\\.", -1)) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (NamingException endsBadly) {
      return; // there is nothing left to ask
    }
  }
}
