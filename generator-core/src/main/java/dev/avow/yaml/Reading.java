package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of reading a file: the value, if the file could be understood, and everything there is
 * to say about it, in file order.
 *
 * @param unread paths at which something was written that could not be read; what is missing
 *     because of it needs no finding of its own
 */
public record Reading<T>(Optional<T> value, List<Finding> findings, Set<String> unread) {

  public Reading {
    findings = findings.stream().sorted().toList();
    unread = Set.copyOf(unread);
  }

  public Reading(Optional<T> value, List<Finding> findings) {
    this(value, findings, Set.of());
  }

  /** Whether the file says what it says without a fault (warnings aside). */
  public boolean sound() {
    return value.isPresent()
        && findings.stream().noneMatch(finding -> finding.rule().severity() == Severity.ERROR);
  }
}
