package dev.avow.check.fact;

import dev.avow.finding.Finding;
import java.util.List;

/**
 * What became of one check.
 *
 * @param reason why it was not asked, or could not be judged; empty otherwise
 */
public record Outcome(State state, List<Finding> findings, String reason) {

  /** The four ways a check ends; only one of them is a pass. */
  public enum State {
    PASSED,
    FINDINGS,
    /** This run had nothing to look at. */
    NOT_ASKED,
    /** It was asked, and could not be judged. */
    INCOMPLETE
  }

  public Outcome {
    findings = findings.stream().sorted().toList();
  }

  /** A pass, or the findings; for a check that saw all it had to look at. */
  public static Outcome of(List<Finding> findings) {
    return new Outcome(findings.isEmpty() ? State.PASSED : State.FINDINGS, findings, "");
  }

  public static Outcome notAsked(String reason) {
    return new Outcome(State.NOT_ASKED, List.of(), reason);
  }

  public static Outcome incomplete(List<Finding> findings, String reason) {
    return new Outcome(State.INCOMPLETE, findings, reason);
  }
}
