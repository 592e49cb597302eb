package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How many findings of each weight. */
public record Counts(int errors, int warnings, int notes) {

  public static Counts of(Collection<Finding> findings) {
    return new Counts(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTE));
  }

  private static int count(Collection<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.rule().severity() == severity).count();
  }

  /** "3 errors, 1 warning": what there is, heaviest first; empty when there is nothing. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    add(parts, errors, "error");
    add(parts, warnings, "warning");
    add(parts, notes, "note");
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
