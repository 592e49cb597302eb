package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Severity;
import dev.avow.law.Ground;
import dev.avow.law.LawRules;
import dev.avow.law.LedgerEntry;
import dev.avow.text.LogLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a report for a terminal that goes through the findings. */
final class ConsoleFindings {

  /** Whoever mends a hundred places works from the report. */
  private static final int MOST_PLACES = 8;

  private final Report report;
  private final ConsoleLines lines;
  private final Set<Finding> shown;

  ConsoleFindings(Report report, ConsoleLines lines) {
    this.report = report;
    this.lines = lines;
    this.shown = first(report.gravestFirst());
  }

  /**
   * Writes the gravest of what is open, by place, and what was accepted.
   *
   * @param rest where the others are, as {@link ConsoleReport#write} takes it
   */
  void write(String rest) {
    List<Finding> findings = report.open();
    Map<String, List<Finding>> bySource = new LinkedHashMap<>();
    for (Finding finding : findings.stream().filter(shown::contains).toList()) {
      bySource.computeIfAbsent(finding.where().source(), s -> new ArrayList<>()).add(finding);
    }
    for (Map.Entry<String, List<Finding>> group : bySource.entrySet()) {
      long all =
          findings.stream()
              .filter(finding -> finding.where().source().equals(group.getKey()))
              .count();
      lines.line(
          lines.paint(
              ConsoleLines.Ink.BOLD,
              "In " + LogLine.of(group.getKey()) + ": " + Counts.number((int) all, "finding")));
      for (Finding finding : group.getValue()) {
        finding(finding);
      }
      lines.line("");
    }
    if (findings.size() > ConsoleLines.MOST) {
      lines.line(Counts.more(findings.size() - ConsoleLines.MOST, rest));
      lines.line("");
    }
    accepted(report.accepted());
  }

  /** Whether what was written asks the same, or asks for the sections that would answer it. */
  boolean tell(LedgerEntry entry) {
    Set<Location> sections =
        shown.stream()
            .filter(LawRules::asksForSection)
            .map(Finding::where)
            .collect(Collectors.toSet());
    return shown.stream().anyMatch(finding -> finding.rule().id().equals(entry.requirement().id()))
        || (!entry.evidence().isEmpty()
            && entry.evidence().stream().map(Ground::where).allMatch(sections::contains));
  }

  /** The few a screen holds: with errors before warnings, they are those that close the gate. */
  private static Set<Finding> first(List<Finding> findings) {
    Set<Finding> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    findings.stream().limit(ConsoleLines.MOST).forEach(shown::add);
    return shown;
  }

  private void accepted(List<Finding> findings) {
    List<String> texts =
        findings.stream()
            .map(
                finding ->
                    finding.where()
                        + ": "
                        + finding.rule().severity().word()
                        + " "
                        + finding.standing().kind().words()
                        + " ("
                        + finding.standing().reason()
                        + "): "
                        + finding.problem()
                        + " ["
                        + finding.rule().id()
                        + "]")
            .toList();
    lines.block("Accepted, and closing no gate:", texts);
  }

  private void finding(Finding finding) {
    Severity severity = finding.rule().severity();
    String text =
        "  - "
            + LogLine.of(finding.where().toString())
            + ": "
            + lines.paint(ink(severity), severity.word())
            + ": "
            + LogLine.of(finding.problem())
            + " "
            + LogLine.of(finding.remedy())
            + " ["
            + finding.rule().id()
            + "]";
    lines.line(severity, text);
    List<Location> related = finding.related();
    if (!related.isEmpty()) {
      String places =
          related.stream()
              .limit(MOST_PLACES)
              .map(place -> LogLine.of(place.toString()))
              .collect(Collectors.joining(", "));
      int more = related.size() - MOST_PLACES;
      lines.line("    see " + places + (more > 0 ? " " + Counts.more(more, "") : ""));
    }
  }

  private static ConsoleLines.Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> ConsoleLines.Ink.RED;
      case WARNING -> ConsoleLines.Ink.YELLOW;
      case NOTE -> ConsoleLines.Ink.BOLD;
    };
  }
}
