package dev.avow;

import java.util.Locale;

/** From which weight on a finding fails a build. */
public enum Gate {
  ERROR,
  WARNING,
  NEVER;

  /** The word that options and parameters use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * How the run ends behind this gate. It moves the line between passed and findings only: what
   * could not be read, judged or written stays so.
   */
  public Exit of(Outcome outcome) {
    return switch (outcome.exit()) {
      case PASSED ->
          this == WARNING && outcome.report().counts().warnings() > 0 ? Exit.FINDINGS : Exit.PASSED;
      case FINDINGS -> {
        if (this != NEVER) {
          yield Exit.FINDINGS;
        }
        // Behind the findings that were let through there may be a gap that was not.
        yield outcome.report().complete() ? Exit.PASSED : Exit.INCOMPLETE;
      }
      default -> outcome.exit();
    };
  }
}
