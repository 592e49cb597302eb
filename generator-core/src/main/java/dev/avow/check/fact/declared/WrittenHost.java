package dev.avow.check.fact.declared;

import dev.avow.site.address.Address;
import dev.avow.text.Yaml;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A host in a declaration: what its author may write, and what an address has in its place. */
public final class WrittenHost {

  private static final String BELOW = "*.";

  private WrittenHost() {}

  /**
   * The host as addresses have it, that the two can be compared: a name of any script in ASCII, a
   * number in its short form; {@code *.} stays in front.
   */
  public static String compared(String written) {
    String star = written.startsWith(BELOW) ? BELOW : "";
    return Address.read("https://" + written.substring(star.length()) + "/")
            instanceof Address address
        ? star + address.host()
        : written.toLowerCase(Locale.ROOT);
  }

  /** The key to type for a host, such as {@code hosts: [js.example]}. */
  public static String key(String host) {
    return key(List.of(host));
  }

  /** The key to type for several. */
  public static String key(List<String> hosts) {
    return hosts.stream()
        .map(WrittenHost::plain)
        .collect(Collectors.joining(", ", "hosts: [", "]"));
  }

  // A star or a bracket at the start means something else to YAML.
  private static String plain(String host) {
    return Character.isLetterOrDigit(host.codePointAt(0)) ? host : Yaml.quoted(host);
  }
}
