package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many findings of each weight.
 *
 * @param accepted those of any weight that somebody accepted; they are in no other count
 */
public record Counts(int errors, int warnings, int notes, int accepted) {

  public static Counts of(Collection<Finding> findings) {
    return new Counts(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTE),
        (int) findings.stream().filter(finding -> !finding.open()).count());
  }

  private static int count(Collection<Finding> findings, Severity severity) {
    return (int)
        findings.stream()
            .filter(Finding::open)
            .filter(finding -> finding.rule().severity() == severity)
            .count();
  }

  /** How many count: those that nobody accepted. */
  public int open() {
    return errors + warnings + notes;
  }

  /**
   * "3 errors, 1 warning, 2 accepted": what there is, heaviest first; empty when there is nothing.
   */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    add(parts, errors, "error");
    add(parts, warnings, "warning");
    add(parts, notes, "note");
    if (accepted > 0) {
      parts.add(accepted + " accepted");
    }
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String one) {
    if (count > 0) {
      parts.add(number(count, one));
    }
  }

  /** "1 page", "2 pages". */
  static String number(int count, String one) {
    return count + " " + (count == 1 ? one : one + "s");
  }
}
