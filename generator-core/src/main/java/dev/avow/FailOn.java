package dev.avow;

import dev.avow.finding.Severity;
import dev.avow.report.Counts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** From which weight on a finding fails a build. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** The word that options and parameters use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The lightest weight that fails; empty when none does. */
  public Optional<Severity> from() {
    return switch (this) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case NOTE -> Optional.of(Severity.NOTE);
      case NEVER -> Optional.empty();
    };
  }

  /** The gate with that word. */
  public static Optional<FailOn> named(String word) {
    return Arrays.stream(values()).filter(gate -> gate.word().equals(word)).findFirst();
  }

  /** All words, for messages: {@code error, warning, note, never}. */
  public static String words() {
    return Arrays.stream(values()).map(FailOn::word).collect(Collectors.joining(", "));
  }

  /**
   * How the run ends behind this gate. It moves the line between passed and findings only: what
   * could not be read, judged or written stays so.
   */
  public Exit of(Outcome outcome) {
    return switch (outcome.exit()) {
      case PASSED -> fails(outcome.report().counts()) ? Exit.FINDINGS : Exit.PASSED;
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

  private boolean fails(Counts counts) {
    return switch (this) {
      case ERROR -> counts.errors() > 0;
      case WARNING -> counts.errors() + counts.warnings() > 0;
      case NOTE -> counts.open() > 0;
      case NEVER -> false;
    };
  }
}
