package dev.avow.check.fact;

import dev.avow.site.Address;
import dev.avow.text.Yaml;
import java.util.Locale;

/** A host in a declaration: what its author may write, and what an address has in its place. */
public final class WrittenHost {

  private static final String BELOW = "*.";

  private WrittenHost() {}

  /**
   * The host as addresses have it, that the two can be compared: a name of any script in ASCII, a
   * number in its short form; {@code *.} stays in front.
   */
  static String compared(String written) {
    String star = written.startsWith(BELOW) ? BELOW : "";
    return Address.read("https://" + written.substring(star.length()) + "/")
            instanceof Address address
        ? star + address.host()
        : written.toLowerCase(Locale.ROOT);
  }

  /** The key to type for a host, such as {@code hosts: [js.example]}. */
  public static String key(String host) {
    // A star or a bracket at the start means something else to YAML.
    boolean plain = Character.isLetterOrDigit(host.codePointAt(0));
    return "hosts: [" + (plain ? host : Yaml.quoted(host)) + "]";
  }
}
