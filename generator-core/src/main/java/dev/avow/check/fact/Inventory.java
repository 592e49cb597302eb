package dev.avow.check.fact;

import dev.avow.finding.Location;
import java.util.List;

/**
 * What a site has that a declaration may have to tell of, by names alone: no value of a cookie, a
 * field or a query is in it.
 *
 * @param items each once, in the order of their kinds and names
 */
public record Inventory(List<Item> items) {

  /** What is counted. */
  public enum Kind {
    HOST,
    COOKIE,
    FIELD,
    MEASUREMENT
  }

  /**
   * One thing the site has.
   *
   * @param name what it is known by
   * @param bare what it was known by before the declaration had a pattern for it
   * @param path the first page that has it; empty where that is of no matter
   * @param where the first place that has it
   * @param says what was seen there, as the beginning of a sentence
   */
  public record Item(
      Kind kind, String name, String bare, String path, Location where, String says) {

    String line() {
      return path.isEmpty() ? name : name + Past.ON + path.substring(1);
    }
  }

  public Inventory {
    items = List.copyOf(items);
  }

  /** What was seen: by the crawl, and by the browser that showed its pages if there was one. */
  public static Inventory of(Sight sight) {
    return new InventoryReader(sight).read();
  }

  /** The things of that kind, one line each, for a file that people review. */
  public List<String> lines(Kind kind) {
    return items.stream().filter(item -> item.kind() == kind).map(Item::line).toList();
  }

  /** What the site had not when it was accepted. */
  public List<Item> since(Past past) {
    return items.stream()
        .filter(item -> !past.had(item.kind(), item.name()) && !past.had(item.kind(), item.bare()))
        .toList();
  }
}
