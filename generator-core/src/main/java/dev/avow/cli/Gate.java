package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Outcome;

/** From which weight on a finding closes the gate of a build. */
enum Gate {
  ERROR,
  WARNING,
  NEVER;

  /**
   * How the run ends behind this gate. It moves the line between passed and findings only: what
   * could not be read, judged or written stays so.
   */
  Exit of(Outcome outcome) {
    return switch (outcome.exit()) {
      case PASSED ->
          this == WARNING && outcome.report().counts().warnings() > 0 ? Exit.FINDINGS : Exit.PASSED;
      case FINDINGS -> this == NEVER ? Exit.PASSED : Exit.FINDINGS;
      default -> outcome.exit();
    };
  }
}
