package dev.avow;

import java.util.OptionalInt;

/** The whole numbers that a person may give. */
public enum Whole {
  /** Nine digits fit an int; more pages or seconds than that mean a slip. */
  COUNT(999_999_999, "a whole number from 1 on"),
  PORT(65_535, "a port, a whole number from 1 to 65535");

  private final int most;
  private final String wanted;

  Whole(int most, String wanted) {
    this.most = most;
    this.wanted = wanted;
  }

  /** The number that was written, if it is one of these. */
  public OptionalInt read(String written) {
    if (!written.matches("[1-9][0-9]{0,8}")) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(written);
    return number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** What to give instead, as the end of a sentence. */
  public String wanted() {
    return wanted;
  }
}
