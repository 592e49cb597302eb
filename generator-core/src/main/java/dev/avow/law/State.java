package dev.avow.law;

/** What the ledger says of one requirement. */
public enum State {
  /** The evidence was given, and shows that it holds. */
  MET("met"),
  /** The evidence was given, and shows that it does not hold. */
  NOT_MET("not met"),
  /** An answer {@code unknown}, or silence where only an answer could tell, decides it. */
  QUESTION("question"),
  /** A named person vouches for it, on a day, until a day. */
  ATTESTED("attested"),
  /** A named person judged it, on a day, until a day. */
  DECIDED("decided"),
  /** This command had no site, mail or document to look at. */
  NOT_ASKED("not asked"),
  /** It was looked at and could not be judged. */
  INCOMPLETE("incomplete"),
  /** It does not hold, and somebody accepted that for a time, with a reason. */
  WAIVED("waived"),
  /** It applies from a later day on. */
  NOT_YET_IN_FORCE("not yet in force"),
  /** Its condition does not hold; the reason is said. */
  DOES_NOT_APPLY("does not apply");

  private final String word;

  State(String word) {
    this.word = word;
  }

  /** The words a person reads. */
  public String word() {
    return word;
  }

  /** Whether the requirement holds, by evidence or by a named person. */
  public boolean holds() {
    return this == MET || this == ATTESTED || this == DECIDED;
  }

  /**
   * Whether somebody owes an answer or a change, so that a public page resting on it is a draft.
   */
  public boolean open() {
    return this == NOT_MET || this == QUESTION;
  }
}
