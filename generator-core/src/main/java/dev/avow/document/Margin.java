package dev.avow.document;

import dev.avow.template.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
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

  /** A fact, and its path name by name. */
  private record Stepped(Fact fact, List<String> steps) {
    static Stepped of(Fact fact) {
      return new Stepped(fact, SaidFacts.names(fact.path()));
    }

    String head(int depth) {
      return String.join(".", steps.subList(0, Math.min(depth, steps.size())));
    }
  }

  /** One map for each line: {@code path}, {@code where}, and {@code keys} below the path. */
  static List<Map<String, String>> of(Collection<Fact> facts) {
    List<Stepped> stepped = facts.stream().map(Stepped::of).toList();
    long entries = stepped.stream().map(fact -> fact.head(2)).distinct().count();
    int depth = entries > APART ? 1 : 2;
    Map<String, List<Stepped>> parts = new LinkedHashMap<>();
    for (Stepped one : stepped) {
      String file = one.fact().place().where().source();
      parts.computeIfAbsent(file + " " + one.head(depth), part -> new ArrayList<>()).add(one);
    }
    return parts.values().stream()
        .map(
            part ->
                Map.of(
                    "path", part.get(0).head(depth),
                    "where", where(part),
                    "keys", keys(part, depth)))
        .toList();
  }

  /** {@code name, email: from, keep.for}: entries that show the same keys are named together. */
  private static String keys(List<Stepped> facts, int depth) {
    Map<String, Set<String>> keysOf = new LinkedHashMap<>();
    for (Stepped fact : facts) {
      List<String> steps = fact.steps();
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
  private static String where(List<Stepped> facts) {
    IntSummaryStatistics lines =
        facts.stream().mapToInt(one -> one.fact().place().where().line()).summaryStatistics();
    String file = facts.get(0).fact().place().where().source();
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String first = name + ":" + lines.getMin();
    return lines.getMin() == lines.getMax() ? first : first + "–" + lines.getMax();
  }
}
