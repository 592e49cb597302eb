package dev.avow.finding;

import dev.avow.text.Line;
import java.util.Comparator;
import java.util.List;

/**
 * One thing found wrong: where, what, and what to do about it.
 *
 * @param problem what is wrong, in the author's words, with the value as written; one sentence
 * @param remedy what a person can do now; an imperative sentence
 * @param related other places that matter, such as the line of the declaration that a page
 *     contradicts
 */
public record Finding(
    Rule rule, Location where, String problem, String remedy, List<Location> related)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::where)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::problem);

  public Finding {
    problem = Line.of(problem);
    remedy = Line.of(remedy);
    if (problem.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException(
          rule.id() + ": a finding needs both a problem and a remedy");
    }
    related = List.copyOf(related);
  }

  public Finding(Rule rule, Location where, String problem, String remedy) {
    this(rule, where, problem, remedy, List.of());
  }

  /** By place, as a person works through a file. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return where
        + ": "
        + rule.severity().word()
        + ": "
        + problem
        + " "
        + remedy
        + " ["
        + rule.id()
        + "]";
  }
}
