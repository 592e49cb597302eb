package dev.avow.browser;

/** A browser was asked for, and there is none to drive. */
public final class NoBrowser extends Exception {

  private static final long serialVersionUID = 1;

  private final String remedy;

  NoBrowser(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  /** What a person can do about it. */
  public String remedy() {
    return remedy;
  }
}
