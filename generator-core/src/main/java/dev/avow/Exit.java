package dev.avow;

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
}
