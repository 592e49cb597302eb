package dev.avow.document;

import dev.avow.finding.Location;
import dev.avow.template.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a paragraph, short enough to stand beside it: those of one part of the declaration
 * on one line of the margin, with the lines of the file between which they stand.
 */
final class Margin {
  /** So many entries of a map stand by themselves; more are folded into one line. */
  private static final int APART = 3;

  private Margin() {}

  /** One map for each line: {@code path}, {@code where}, and {@code keys} below the path. */
  static List<Map<String, String>> of(Collection<Fact> facts) {
    Set<String> entries = new LinkedHashSet<>();
    facts.forEach(fact -> entries.add(head(fact, 2)));
    int depth = entries.size() > APART ? 1 : 2;
    Map<String, List<Fact>> parts = new LinkedHashMap<>();
    for (Fact fact : facts) {
      String file = fact.place().where().source();
      parts.computeIfAbsent(file + " " + head(fact, depth), part -> new ArrayList<>()).add(fact);
    }
    return parts.values().stream()
        .map(
            part ->
                Map.of(
                    "path", head(part.get(0), depth),
                    "where", where(part),
                    "keys", keys(part, depth)))
        .toList();
  }

  private static List<String> steps(Fact fact) {
    return SaidFacts.names(fact.path());
  }

  private static String head(Fact fact, int depth) {
    List<String> steps = steps(fact);
    return String.join(".", steps.subList(0, Math.min(depth, steps.size())));
  }

  /** {@code name, email: from, keep.for}: entries that show the same keys are named together. */
  private static String keys(List<Fact> facts, int depth) {
    Map<String, Set<String>> keysOf = new LinkedHashMap<>();
    for (Fact fact : facts) {
      List<String> steps = steps(fact);
      String entry = steps.size() > depth && depth == 1 ? steps.get(1) : "";
      int from = Math.min(steps.size(), 2);
      Set<String> keys = keysOf.computeIfAbsent(entry, unseen -> new LinkedHashSet<>());
      if (from < steps.size()) {
        keys.add(String.join(".", steps.subList(from, steps.size())));
      }
    }
    Map<Set<String>, List<String>> entriesOf = new LinkedHashMap<>();
    keysOf.forEach(
        (entry, keys) -> entriesOf.computeIfAbsent(keys, unseen -> new ArrayList<>()).add(entry));
    List<String> texts = new ArrayList<>();
    entriesOf.forEach(
        (keys, entries) -> {
          String named = String.join(", ", entries);
          String shown = String.join(", ", keys);
          texts.add(named.isEmpty() || shown.isEmpty() ? named + shown : named + ": " + shown);
        });
    return String.join("; ", texts);
  }

  /** {@code privacy.yaml:40–52}: the file's own name, and its first and last line. */
  private static String where(List<Fact> facts) {
    List<Location> places = facts.stream().map(fact -> fact.place().where()).sorted().toList();
    int first = places.get(0).line();
    int last = places.get(places.size() - 1).line();
    String file = places.get(0).source();
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return first == last ? name + ":" + first : name + ":" + first + "–" + last;
  }
}
