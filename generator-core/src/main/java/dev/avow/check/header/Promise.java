package dev.avow.check.header;

import dev.avow.check.fact.form.Target;
import dev.avow.site.address.Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a host promises by Strict-Transport-Security (RFC 6797, 6.1).
 *
 * @param values of the header as sent; browsers take the first alone
 * @param age in seconds, or -1 when it cannot be read
 */
record Promise(List<String> values, long age, boolean subdomains, boolean preload, boolean twice) {

  /** Half a year: less is forgotten between two visits. */
  private static final long SHORT = 15_552_000;

  private static final Pattern AGE = Pattern.compile("(\"?)([0-9]{1,18})\\1");

  /**
   * Whether browsers would keep it: not for a number (8.1.1), and nobody should on a machine's own
   * name.
   */
  static boolean possible(Address address) {
    return address.secure()
        && !Target.isLoopback(address.host())
        && !address.host().matches("[0-9.]+|\\[.*");
  }

  static Promise of(List<String> values) {
    long age = -1;
    boolean subdomains = false;
    boolean preload = false;
    Set<String> names = new TreeSet<>();
    boolean twice = false;
    String first = values.isEmpty() ? "" : values.get(0);
    for (String directive : first.split(";", -1)) {
      String[] parts = directive.split("=", 2);
      String name = parts[0].strip().toLowerCase(Locale.ROOT);
      twice |= !name.isEmpty() && !names.add(name);
      switch (name) {
        case "max-age" -> {
          Matcher written = AGE.matcher(parts.length > 1 ? parts[1].strip() : "");
          age = written.matches() ? Long.parseLong(written.group(2)) : -1;
        }
        case "includesubdomains" -> subdomains = true;
        case "preload" -> preload = true;
        default -> {}
      }
    }
    return new Promise(values, age, subdomains, preload, twice);
  }

  /** What keeps browsers from obeying it, or from obeying it long; in a sentence. */
  Optional<String> problem() {
    if (values.isEmpty()) {
      return Optional.of("The page comes without the header 'Strict-Transport-Security'.");
    }
    if (twice) {
      return Optional.of(
          "The header 'Strict-Transport-Security' says one thing twice, so browsers drop it.");
    }
    if (age < 0) {
      return Optional.of(
          "The header 'Strict-Transport-Security' has no 'max-age' that can be read, so browsers drop it.");
    }
    if (age == 0) {
      return Optional.of(
          "The header 'Strict-Transport-Security' says 'max-age=0', which takes the promise back.");
    }
    if (values.size() > 1) {
      return Optional.of(
          "The header 'Strict-Transport-Security' is sent "
              + values.size()
              + " times; browsers take the first alone.");
    }
    return age < SHORT
        ? Optional.of(
            "The header 'Strict-Transport-Security' holds for "
                + age
                + " seconds, less than half a year.")
        : Optional.empty();
  }
}
