package dev.avow.finding;

import dev.avow.text.Line;
import java.util.Locale;

/**
 * How a finding stands. What somebody accepted stays in every report with its reason, and closes no
 * gate.
 *
 * @param reason why it is accepted, as one sentence; empty for what is open
 */
public record Standing(Kind kind, String reason) {

  /** What nobody has decided on; every finding begins so. */
  public static final Standing OPEN = new Standing(Kind.OPEN, "");

  /** Who accepted it, and where that is written. */
  public enum Kind {
    OPEN,
    /** The declaration waives it, for a time. */
    WAIVED,
    /** It stood when the baseline in the lock file was written. */
    BASELINE,
    /** The page it is on has it ignored. */
    IGNORED;

    /** The word a program reads. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The words a person reads. */
    public String words() {
      return switch (this) {
        case OPEN -> "open";
        case WAIVED -> "waived";
        case BASELINE -> "accepted before";
        case IGNORED -> "ignored by the page";
      };
    }
  }

  public Standing {
    reason = Line.of(reason.strip());
    if (kind != Kind.OPEN && reason.isBlank()) {
      throw new IllegalArgumentException("What is accepted is accepted for a reason");
    }
  }
}
