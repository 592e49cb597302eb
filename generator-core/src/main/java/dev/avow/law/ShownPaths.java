package dev.avow.law;

import dev.avow.finding.Location;
import dev.avow.law.Evidence.Shown;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    List<Location> places = new ArrayList<>();
    for (Map.Entry<String, List<Location>> entry : document.places().entrySet()) {
      String shown = entry.getKey();
      if (shown.equals(path) || shown.startsWith(path + ".") || shown.startsWith(path + "[")) {
        places.addAll(entry.getValue());
      }
    }
    places.sort(null);
    return places;
  }
}
