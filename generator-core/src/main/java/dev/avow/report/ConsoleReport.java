package dev.avow.report;

import static java.util.stream.Collectors.toSet;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import dev.avow.law.LedgerEntry;
import dev.avow.law.State;
import dev.avow.text.LogLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report for a terminal or a build log. Every line begins with a word or mark of ours: build
 * servers take commands from the start of a line, blanks or not, and what a page calls itself must
 * give none.
 */
public final class ConsoleReport {

  /** More than a screen helps nobody; the other formats have them all. */
  private static final int FIRST = 20;

  /** Of the reasons why something was not asked, which are no one's to mend. */
  private static final int REASONS = 8;

  /** So many checks are named with the reason they share; the other formats name all. */
  private static final int NAMED = 4;

  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final List<Line> lines = new ArrayList<>();
  private final boolean color;
  private final String rest;

  private ConsoleReport(boolean color, String rest) {
    this.color = color;
    this.rest = rest;
  }

  /**
   * A line of the report.
   *
   * @param weight of the finding that the line tells; empty for all other lines
   */
  public record Line(Optional<Severity> weight, String text) {}

  /**
   * Writes the report as lines that end in LF.
   *
   * @param color whether the reader is a terminal that shows colors
   * @param rest where the findings are that a screen does not hold, as what ends a sentence; empty
   *     when they are nowhere
   */
  public static void write(Report report, Appendable out, boolean color, String rest)
      throws IOException {
    for (Line line : lines(report, color, rest)) {
      out.append(line.text()).append('\n');
    }
  }

  /** The lines that {@link #write} writes, for a log that has levels. */
  public static List<Line> lines(Report report, boolean color, String rest) {
    ConsoleReport console = new ConsoleReport(color, rest);
    console.report(report);
    return List.copyOf(console.lines);
  }

  private void report(Report report) {
    Set<Finding> shown = gravest(report.open());
    findings(report.open(), shown);
    accepted(report.accepted());
    ledger(report, shown);
    coverage(report);
    mails(report);
    reasons("Not asked:", Unasked.of(report.notAsked()));
    files(report.files());
    if (report.run().interrupted()) {
      line("Interrupted: this report holds what was found until then.");
    }
    line(paint(report.counts().errors() > 0 ? RED : BOLD, report.verdict()));
  }

  private void findings(List<Finding> findings, Set<Finding> shown) {
    Map<String, List<Finding>> bySource = new LinkedHashMap<>();
    for (Finding finding : findings.stream().filter(shown::contains).toList()) {
      bySource.computeIfAbsent(finding.where().source(), s -> new ArrayList<>()).add(finding);
    }
    for (Map.Entry<String, List<Finding>> group : bySource.entrySet()) {
      long all =
          findings.stream()
              .filter(finding -> finding.where().source().equals(group.getKey()))
              .count();
      line(
          paint(
              BOLD,
              "In " + LogLine.of(group.getKey()) + ": " + Counts.number((int) all, "finding")));
      for (Finding finding : group.getValue()) {
        finding(finding);
      }
      line("");
    }
    if (findings.size() > FIRST) {
      line(more(findings.size() - FIRST, rest));
      line("");
    }
  }

  /** As every report says it that ends before its findings do. */
  static String more(int count, String rest) {
    return "and " + count + " more" + (rest.isEmpty() ? "" : "; " + rest);
  }

  /** Errors before warnings: the few a screen holds are those that close the gate. */
  private static Set<Finding> gravest(List<Finding> findings) {
    Set<Finding> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    findings.stream()
        .sorted(Comparator.comparing(finding -> finding.rule().severity()))
        .limit(FIRST)
        .forEach(shown::add);
    return shown;
  }

  private void accepted(List<Finding> findings) {
    List<String> lines =
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
    block("Accepted, and closing no gate:", lines);
  }

  private void finding(Finding finding) {
    Severity severity = finding.rule().severity();
    String text =
        "  - "
            + LogLine.of(finding.where().toString())
            + ": "
            + paint(severityColor(severity), severity.word())
            + ": "
            + LogLine.of(finding.problem())
            + " "
            + LogLine.of(finding.remedy())
            + " ["
            + finding.rule().id()
            + "]";
    lines.add(new Line(Optional.of(severity), text));
    if (!finding.related().isEmpty()) {
      line(
          "    see "
              + finding.related().stream()
                  .map(place -> LogLine.of(place.toString()))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String severityColor(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTE -> BOLD;
    };
  }

  private void ledger(Report report, Set<Finding> shown) {
    if (report.ledger().isEmpty()) {
      return;
    }
    Set<String> told = shown.stream().map(finding -> finding.rule().id()).collect(toSet());
    List<String> questions = new ArrayList<>();
    for (LedgerEntry entry : report.entries(State.QUESTION)) {
      if (told.contains(entry.requirement().id())) {
        continue; // a finding above asks the same
      }
      String where =
          entry.evidence().isEmpty() ? "" : entry.evidence().get(0).where().toString() + ": ";
      questions.add(where + entry.question() + " [" + entry.requirement().id() + "]");
    }
    block("To be answered:", questions);
    String counts =
        report.ledger().get().counts().entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> count.getValue() + " " + count.getKey().word())
            .collect(Collectors.joining(", "));
    line("Requirements: " + (counts.isEmpty() ? "none" : counts));
    reasons("Requirements that could not be judged:", Unasked.of(incomplete(report)));
    if (report.ledger().get().turns().isPresent()) {
      line(
          "Judge again by "
              + report.ledger().get().turns().get()
              + ": a state may change that day without an edit.");
    }
  }

  private static List<String> incomplete(Report report) {
    return report.entries(State.INCOMPLETE).stream()
        .map(entry -> entry.requirement().id() + ": " + entry.why())
        .toList();
  }

  private void coverage(Report report) {
    if (report.coverage().isEmpty()) {
      return;
    }
    Coverage coverage = report.coverage().get();
    line(
        "Site "
            + LogLine.of(coverage.site())
            + ": "
            + Counts.number(coverage.seen().size(), "page")
            + " seen, "
            + coverage.unseen().size()
            + " not seen");
    List<String> gaps = new ArrayList<>();
    coverage.unseen().forEach(gap -> gaps.add(gap.address() + ": " + gap.reason()));
    coverage.limits().stream()
        .filter(Coverage.Limit::reached)
        .forEach(limit -> gaps.add("limit reached: " + limit.name() + " " + limit.value()));
    block("Not seen:", gaps);
    block("On the looking:", coverage.notes());
  }

  private void mails(Report report) {
    if (report.mails().isEmpty()) {
      return;
    }
    Mails mails = report.mails().get();
    line(
        "Mails "
            + LogLine.of(mails.folder())
            + ": "
            + Counts.number(mails.seen().size(), "message")
            + " read");
    block(
        "Not judged:",
        mails.open().stream()
            .map(open -> open.where() + ": " + open.why() + " [" + open.check() + "]")
            .toList());
  }

  private void files(List<WrittenFile> files) {
    List<String> changed =
        files.stream().filter(WrittenFile::changed).map(WrittenFile::path).toList();
    block("Written:", changed);
    int same = files.size() - changed.size();
    if (same > 0) {
      line("Unchanged: " + Counts.number(same, "file"));
    }
  }

  private void reasons(String title, List<Unasked> all) {
    if (!all.isEmpty()) {
      line(title);
    }
    for (Unasked each : all.subList(0, Math.min(REASONS, all.size()))) {
      List<String> checks = each.checks();
      String more = checks.size() > NAMED ? " and " + (checks.size() - NAMED) + " more" : "";
      String named = String.join(", ", checks.subList(0, Math.min(NAMED, checks.size()))) + more;
      line(
          "  - "
              + LogLine.of(each.reason())
              + (named.isEmpty() ? "" : " (" + LogLine.of(named) + ")"));
    }
    if (all.size() > REASONS) {
      line("  and for " + Counts.number(all.size() - REASONS, "more reason"));
    }
  }

  private void block(String title, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    line(title);
    for (String item : items.subList(0, Math.min(FIRST, items.size()))) {
      line("  - " + LogLine.of(item));
    }
    if (items.size() > FIRST) {
      line("  and " + (items.size() - FIRST) + " more");
    }
  }

  private String paint(String code, String text) {
    return color ? code + text + PLAIN : text;
  }

  private void line(String text) {
    lines.add(new Line(Optional.empty(), text));
  }
}
