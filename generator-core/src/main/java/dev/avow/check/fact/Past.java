package dev.avow.check.fact;

import dev.avow.check.fact.Inventory.Kind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the lock file tells of a site as somebody accepted it.
 *
 * @param lockFile its name, for messages
 * @param accepted who accepted it and when, for a sentence
 * @param missing why it tells nothing of the site; empty when it tells something
 */
public record Past(String lockFile, String accepted, String missing, Map<Kind, Set<String>> names) {

  /** Between the name of a field and the page that has it; no path has a blank. */
  static final String ON = " on /";

  /** Of a site that nobody could have accepted. */
  public static final Past NONE = none("No lock file was read.");

  public Past {
    names = Map.copyOf(names);
  }

  public static Past none(String missing) {
    return new Past("", "", missing, Map.of());
  }

  /** From the lines of an inventory, as {@link Inventory#lines} gave them. */
  public static Past of(
      String lockFile, String accepted, Map<Kind, ? extends Collection<String>> lines) {
    Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);
    lines.forEach(
        (kind, all) -> {
          Set<String> named = new HashSet<>();
          all.forEach(line -> named.add(kind == Kind.FIELD ? name(line) : line));
          names.put(kind, named);
        });
    return new Past(lockFile, accepted, "", names);
  }

  /** Where a field is asked for may change; it is known by its name and by what it asks for. */
  private static String name(String line) {
    int end = line.lastIndexOf(ON);
    return end < 0 ? line : line.substring(0, end);
  }

  boolean had(Kind kind, String name) {
    return names.getOrDefault(kind, Set.of()).contains(name);
  }
}
