package dev.avow.document;

import dev.avow.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which block of which document shows which facts. */
public record Provenance(List<Block> blocks) {
  public Provenance {
    blocks = List.copyOf(blocks);
  }

  /**
   * The facts of the pattern that the document shows, each with the first block that does.
   *
   * @param pattern a path with {@code *} for one name and {@code **} for any number of them
   * @param document the id of the document, or empty for any
   */
  public Map<Place, Block> shows(String pattern, String document) {
    PathPattern wanted = PathPattern.of(pattern);
    Map<Place, Block> shown = new LinkedHashMap<>();
    for (Block block : blocks) {
      if (document.isEmpty() || block.document().equals(document)) {
        block.facts().stream()
            .map(fact -> fact.place())
            .filter(place -> wanted.matches(SaidFacts.steps(place.path())))
            .forEach(place -> shown.putIfAbsent(place, block));
      }
    }
    return shown;
  }

  /** The documents written, in order. */
  public List<String> documents() {
    List<String> documents = new ArrayList<>();
    for (Block block : blocks) {
      if (!documents.contains(block.document())) {
        documents.add(block.document());
      }
    }
    return documents;
  }
}
