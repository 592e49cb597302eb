package dev.avow.law;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a site had when somebody accepted it, as lines that people review: names, never values.
 *
 * @param site its origin: scheme, host and port
 * @param by who accepted it; empty if nobody is named
 * @param fields the data that forms ask for, the name of the field, and the first page that has it
 * @param measurements services that measure visitors, and the ids they measure under
 */
public record AcceptedInventory(
    String site,
    Shown shownBy,
    String by,
    Optional<LocalDate> on,
    List<String> hosts,
    List<String> cookies,
    List<String> fields,
    List<String> measurements) {

  /** Who showed the site: a folder sets no cookies, and a browser sees what scripts do. */
  public enum Shown {
    SERVER("its server"),
    BROWSER("a browser"),
    COPY("a copy"),
    FOLDER("a folder");

    private final String words;

    Shown(String words) {
      this.words = words;
    }

    /** For a sentence. */
    public String words() {
      return words;
    }
  }

  public AcceptedInventory {
    hosts = ordered(hosts);
    cookies = ordered(cookies);
    fields = ordered(fields);
    measurements = ordered(measurements);
  }

  private static List<String> ordered(List<String> lines) {
    return lines.stream().sorted().distinct().toList();
  }

  /** The same, accepted by somebody. */
  public AcceptedInventory accepted(String name, LocalDate day) {
    return new AcceptedInventory(
        site, shownBy, name, Optional.of(day), hosts, cookies, fields, measurements);
  }

  /** How many bytes it takes in the lock file, about. */
  public long size() {
    return Stream.of(hosts, cookies, fields, measurements)
        .flatMap(List::stream)
        .mapToLong(line -> line.getBytes(StandardCharsets.UTF_8).length + 7L)
        .sum();
  }

  /** Whether the other is of the same site, seen in the same way. */
  boolean replaces(AcceptedInventory other) {
    return site.equals(other.site) && shownBy == other.shownBy;
  }

  /** Whether the other lists the very same, whoever accepted it. */
  boolean lists(AcceptedInventory other) {
    return replaces(other)
        && hosts.equals(other.hosts)
        && cookies.equals(other.cookies)
        && fields.equals(other.fields)
        && measurements.equals(other.measurements);
  }
}
