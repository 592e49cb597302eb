package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file: the value, if the file could be understood, and everything there is
 * to say about it, in file order.
 */
public record Reading<T>(Optional<T> value, List<Finding> findings) {

  public Reading {
    findings = findings.stream().sorted().toList();
  }

  /** Whether the file says what it says without a fault (warnings aside). */
  public boolean sound() {
    return value.isPresent()
        && findings.stream().noneMatch(finding -> finding.rule().severity() == Severity.ERROR);
  }
}
