package dev.avow.law;

import dev.avow.finding.Location;
import dev.avow.law.Evidence.Shown;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;

/** Which paths a document has to print so that a place counts as shown. */
final class ShownPaths {

  private ShownPaths() {}

  /** The place itself; of a list of plain values, each item. */
  static List<String> needed(Spot spot) {
    if (spot.answer().orNull() instanceof List<?> items) {
      return items.stream().map(item -> ((Given<?>) item).place().path()).toList();
    }
    return List.of(spot.place().path());
  }

  /** Where the document prints the path, or anything below it. */
  static List<Location> at(Shown document, String path) {
    NavigableMap<String, List<Location>> places = document.places();
    return Stream.of(
            places.subMap(path, true, path, true),
            places.subMap(path + ".", path + (char) ('.' + 1)),
            places.subMap(path + "[", path + (char) ('[' + 1)))
        .flatMap(shown -> shown.values().stream().flatMap(List::stream))
        .sorted()
        .toList();
  }
}
