package dev.avow.bench.speed;

import dev.avow.bench.speed.Goal.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** All runs, by entrant and round, and what they come to. */
final class Results {

  private final Map<Key, TreeMap<Integer, Run>> runs = new LinkedHashMap<>();
  private final Set<Integer> disturbed = new TreeSet<>();
  private final Set<Integer> rounds = new TreeSet<>();
  private int held;
  private int thrownAway;

  void round(int round, boolean isDisturbed) {
    rounds.add(round);
    if (isDisturbed) {
      disturbed.add(round);
    }
  }

  void add(Entrant entrant, int round, Run run) {
    Key key = new Key(entrant.name(), entrant.stand());
    runs.computeIfAbsent(key, none -> new TreeMap<>()).put(round, run);
    if (entrant.kind() == Entrant.Kind.AVOW || entrant.kind() == Entrant.Kind.BOUND) {
      held++;
      thrownAway += run.counts() && !run.cut() ? 0 : 1;
    }
  }

  /** The run that showed that an entrant does not end in time. */
  Optional<Run> cut(Entrant entrant) {
    return runs
        .getOrDefault(new Key(entrant.name(), entrant.stand()), new TreeMap<>())
        .values()
        .stream()
        .filter(Run::cut)
        .findFirst();
  }

  boolean allHeld() {
    return thrownAway == 0;
  }

  /** One line for each entrant: the medians of its runs. */
  List<String> medians() {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Key, TreeMap<Integer, Run>> entry : runs.entrySet()) {
      List<Run> counted = counted(entry.getKey());
      String figures =
          counted.isEmpty()
              ? "no run counted"
              : new Run(
                      median(counted, Run::wall),
                      median(counted, Run::cpu),
                      median(counted, Run::memory),
                      counted.stream().anyMatch(Run::cut),
                      "",
                      "")
                  .toString();
      lines.add(String.format("%-60s %s", entry.getKey(), figures));
    }
    return lines;
  }

  /** One line for each goal, and one for what was found. */
  List<String> table(List<Goal> goals, boolean quick) {
    List<String> lines = new ArrayList<>();
    lines.add(row("goal", "what", "ratio", "wanted", "outcome"));
    for (Goal goal : goals) {
      lines.add(line(goal, quick));
    }
    lines.add(
        row(
            "G10",
            "runs of avow and of the bounds that found what the oracle says",
            held - thrownAway + "/" + held,
            "all",
            allHeld() ? "met" : "MISSED"));
    return lines;
  }

  private String line(Goal goal, boolean quick) {
    List<Double> ratios = new ArrayList<>();
    boolean cut = false;
    for (int round : roundsThatCount()) {
      Run above = run(goal.above(), round);
      Run below = run(goal.below(), round);
      // A run that was cut took longer than its limit: that bounds a ratio from below alone.
      if (above != null && below != null && !below.cut() && (!above.cut() || goal.atLeast())) {
        ratios.add(goal.of().applyAsDouble(above) / goal.of().applyAsDouble(below));
        cut |= above.cut();
      }
    }
    if (ratios.isEmpty()) {
      return row(goal.id(), goal.says(), "-", goal.wanted(), "not measured: " + missing(goal));
    }
    double ratio = median(ratios);
    String outcome = goal.met(ratio) ? "met" : cut ? "not measured: cut too early" : "MISSED";
    if (!Contest.asMeant(goal, quick)) {
      outcome = "not judged: 200 pages stand for more";
    }
    return row(
        goal.id(),
        goal.says(),
        (cut ? "> " : "") + String.format(Locale.ROOT, "%.2f", ratio),
        goal.wanted(),
        outcome);
  }

  private String missing(Goal goal) {
    for (Key key : List.of(goal.above(), goal.below())) {
      if (!runs.containsKey(key)) {
        return key.name() + " is not installed";
      }
    }
    return "no two runs of one round counted";
  }

  private Run run(Key key, int round) {
    Run run = runs.getOrDefault(key, new TreeMap<>()).get(round);
    return run == null || !run.counts() ? null : run;
  }

  private List<Run> counted(Key key) {
    List<Run> counted = new ArrayList<>();
    for (int round : roundsThatCount()) {
      Run run = run(key, round);
      if (run != null) {
        counted.add(run);
      }
    }
    return counted;
  }

  /** Those that nobody disturbed; all, when there are none. */
  private Set<Integer> roundsThatCount() {
    Set<Integer> quiet = new TreeSet<>(rounds);
    quiet.removeAll(disturbed);
    return quiet.isEmpty() ? rounds : quiet;
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> of) {
    return median(runs.stream().map(of::applyAsDouble).toList());
  }

  private static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private static String row(String id, String what, String ratio, String wanted, String outcome) {
    return String.format("%-5s%-76s%10s%10s  %s", id, what, ratio, wanted, outcome);
  }
}
