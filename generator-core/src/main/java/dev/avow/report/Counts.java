package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import dev.avow.law.Ledger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

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

  /**
   * "and 3 more; the report has them all": as every report says it that ends before its findings.
   */
  static String more(int count, String rest) {
    return "and " + count + " more" + (rest.isEmpty() ? "" : "; " + rest);
  }

  /** "7 met, 2 not met": how many requirements are in each state; empty when there are none. */
  static String states(Ledger ledger) {
    return ledger.counts().entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> count.getValue() + " " + count.getKey().word())
        .collect(Collectors.joining(", "));
  }
}
