package dev.avow.yaml;

import dev.avow.finding.Location;

/**
 * Where a value stands: its path in the document and its place in the file.
 *
 * @param path keys joined by dots, list items by their number in brackets: {@code
 *     uses.orders.data[0]}; empty for the document itself
 * @param where file, line and column; of an absent value, those of the mapping it is absent from
 */
public record Place(String path, Location where) {

  /** The place of a key below this one, when it has no place of its own. */
  public Place child(String key) {
    return new Place(path.isEmpty() ? key : path + "." + key, where);
  }

  @Override
  public String toString() {
    return path + " (" + where + ")";
  }
}
