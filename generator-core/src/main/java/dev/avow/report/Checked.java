package dev.avow.report;

import dev.avow.finding.Rule;
import java.util.Locale;

/**
 * What became of one check of the site or of the messages.
 *
 * @param reason why it was not asked, or could not be judged; empty otherwise
 */
public record Checked(Rule rule, State state, String reason) {

  /** The four ways a check ends; only one of them is a pass. */
  public enum State {
    PASSED,
    FINDINGS,
    NOT_ASKED,
    INCOMPLETE;

    /** The words a person reads: {@code not asked}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
