package dev.avow.check.fact;

import dev.avow.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of one check.
 *
 * @param reason why it was not asked, or what of it could not be judged; empty otherwise
 */
public record CheckOutcome(State state, List<Finding> findings, String reason) {

  /** The four ways a check ends; only one of them is a pass. */
  public enum State {
    PASSED,
    FINDINGS,
    /** This run had nothing to look at. */
    NOT_ASKED,
    /** It was asked, and could not be judged. */
    INCOMPLETE
  }

  public CheckOutcome {
    findings = findings.stream().sorted().toList();
  }

  /** A pass, or the findings, of a check that saw all it had to look at. */
  public static CheckOutcome of(List<Finding> findings) {
    return new CheckOutcome(findings.isEmpty() ? State.PASSED : State.FINDINGS, findings, "");
  }

  /**
   * The findings, of which there may be more.
   *
   * @param unjudged what could not be judged, in a sentence; empty when all could
   */
  public static CheckOutcome of(List<Finding> findings, Optional<String> unjudged) {
    if (unjudged.isEmpty()) {
      return of(findings);
    }
    return new CheckOutcome(
        findings.isEmpty() ? State.INCOMPLETE : State.FINDINGS, findings, unjudged.get());
  }

  public static CheckOutcome notAsked(String reason) {
    return new CheckOutcome(State.NOT_ASKED, List.of(), reason);
  }

  public static CheckOutcome incomplete(List<Finding> findings, String reason) {
    return new CheckOutcome(State.INCOMPLETE, findings, reason);
  }
}
