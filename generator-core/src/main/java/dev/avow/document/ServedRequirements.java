package dev.avow.document;

import dev.avow.template.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which requirements the facts of a block serve, for the margin of the review copy. */
final class ServedRequirements {
  private final Map<PathPattern, List<String>> patterns = new HashMap<>();

  /** A ledger names single paths, as many as there are declared answers: looked up, not tried. */
  private final Map<List<String>, List<String>> paths = new HashMap<>();

  ServedRequirements(Map<String, List<String>> idsByPattern) {
    idsByPattern.forEach(
        (text, ids) -> {
          PathPattern pattern = PathPattern.of(text);
          if (pattern.exact()) {
            paths.put(pattern.steps(), ids);
          } else {
            patterns.put(pattern, ids);
          }
        });
  }

  /** The ids of those whose pattern names a fact's path or something that it lies in, in order. */
  List<String> of(Set<Fact> facts) {
    Set<String> served = new TreeSet<>();
    for (Fact fact : facts) {
      List<String> path = SaidFacts.steps(fact.path());
      for (int end = 0; end <= path.size(); end++) {
        served.addAll(paths.getOrDefault(path.subList(0, end), List.of()));
      }
      patterns.forEach(
          (pattern, ids) -> {
            if (pattern.covers(path)) {
              served.addAll(ids);
            }
          });
    }
    return List.copyOf(served);
  }
}
