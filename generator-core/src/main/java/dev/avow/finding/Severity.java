package dev.avow.finding;

import java.util.Locale;

/** How much a finding weighs; the gate of a build closes at one of these. */
public enum Severity {
  /** Something the law, the format or the declaration itself demands is missing or wrong. */
  ERROR,
  /** Something a careful reader would mend, or a demand whose source is not yet verified. */
  WARNING,
  /** Worth knowing; fails nothing. */
  NOTE;

  /** The word a person reads: {@code error}, {@code warning} or {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
