package dev.avow;

import java.util.List;
import java.util.Locale;

/** How a run ended, in the one number that a script sees. */
public enum Exit {
  /** Everything that was asked was looked at, and nothing closes the gate. */
  PASSED(0),
  /** We looked, and something does not hold. */
  FINDINGS(1),
  /** The declaration could not be read, or the command was used wrongly. */
  UNREADABLE(2),
  /** Something that was asked for could not be judged; never the same as passed. */
  INCOMPLETE(3),
  /** A file could not be written, or the fault is ours. */
  FAILED(4);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  /** The end in one word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Which of two ends a run of both has: what could not be done weighs most, then what could not be
   * read, then a defect, then a gap.
   */
  static Exit worse(Exit one, Exit other) {
    List<Exit> weights = List.of(PASSED, INCOMPLETE, FINDINGS, UNREADABLE, FAILED);
    return weights.indexOf(one) < weights.indexOf(other) ? other : one;
  }
}
