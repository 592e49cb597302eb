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
 * @param evidence the start tag of the element as the page has it, without what somebody may have
 *     typed into it; empty when there is nothing to show
 * @param standing whether it is open, or accepted by somebody
 */
public record Finding(
    Rule rule,
    Location where,
    String problem,
    String remedy,
    List<Location> related,
    String evidence,
    Standing standing)
    implements Comparable<Finding> {

  /** An element longer than this is told apart by its beginning. */
  private static final int LONGEST_EVIDENCE = 240;

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
    evidence = Line.of(evidence.strip(), LONGEST_EVIDENCE);
  }

  public Finding(Rule rule, Location where, String problem, String remedy) {
    this(rule, where, problem, remedy, List.of());
  }

  public Finding(Rule rule, Location where, String problem, String remedy, List<Location> related) {
    this(rule, where, problem, remedy, related, "", Standing.OPEN);
  }

  /** The same finding with the element it is about. */
  public Finding showing(String element) {
    return new Finding(rule, where, problem, remedy, related, element, standing);
  }

  /** The same finding as it stands after somebody decided on it. */
  public Finding standing(Standing other) {
    return new Finding(rule, where, problem, remedy, related, evidence, other);
  }

  /** Whether it counts: nobody has accepted it. */
  public boolean open() {
    return standing.kind() == Standing.Kind.OPEN;
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
