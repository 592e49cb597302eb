package dev.avow.report;

import dev.avow.finding.Severity;
import dev.avow.law.LedgerEntry;
import dev.avow.law.State;
import dev.avow.text.LogLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report for a terminal or a build log. Every line begins with a word or mark of ours: build
 * servers take commands from the start of a line, blanks or not, and what a page calls itself must
 * give none.
 */
public final class ConsoleReport {

  private final Report report;
  private final ConsoleLines lines;

  private ConsoleReport(Report report, ConsoleLines lines) {
    this.report = report;
    this.lines = lines;
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
    ConsoleLines lines = new ConsoleLines(color);
    new ConsoleReport(report, lines).report(rest);
    return lines.all();
  }

  private void report(String rest) {
    ConsoleFindings findings = new ConsoleFindings(report, lines);
    findings.write(rest);
    ledger(findings);
    coverage();
    mails();
    lines.reasons("Not asked:", Unasked.of(report.notAsked()));
    files();
    if (report.run().interrupted()) {
      lines.line("Interrupted: this report holds what was found until then.");
    }
    lines.line(
        lines.paint(
            report.counts().errors() > 0 ? ConsoleLines.Ink.RED : ConsoleLines.Ink.BOLD,
            report.verdict()));
  }

  private void ledger(ConsoleFindings findings) {
    if (report.ledger().isEmpty()) {
      return;
    }
    List<String> questions = new ArrayList<>();
    Set<LedgerEntry> again = report.ledger().get().askedBefore();
    for (LedgerEntry entry : report.entries(State.QUESTION)) {
      if (findings.tell(entry) || again.contains(entry)) {
        continue; // a finding above, or another question, asks the same
      }
      String where =
          entry.evidence().isEmpty() ? "" : entry.evidence().get(0).where().toString() + ": ";
      questions.add(where + entry.question() + " [" + entry.requirement().id() + "]");
    }
    lines.block("To be answered:", questions);
    String counts = Counts.states(report.ledger().get());
    lines.line("Requirements: " + (counts.isEmpty() ? "none" : counts));
    lines.reasons("Requirements that could not be judged:", Unasked.of(incomplete()));
    if (report.ledger().get().turns().isPresent()) {
      lines.line(
          "Judge again by "
              + report.ledger().get().turns().get()
              + ": a state may change that day without an edit.");
    }
  }

  private List<String> incomplete() {
    return report.entries(State.INCOMPLETE).stream()
        .map(entry -> entry.requirement().id() + ": " + entry.why())
        .toList();
  }

  private void coverage() {
    if (report.coverage().isEmpty()) {
      return;
    }
    Coverage coverage = report.coverage().get();
    lines.line(
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
    lines.block("Not seen:", gaps);
    lines.block("On the looking:", coverage.notes());
  }

  private void mails() {
    if (report.mails().isEmpty()) {
      return;
    }
    Mails mails = report.mails().get();
    lines.line(
        "Mails "
            + LogLine.of(mails.folder())
            + ": "
            + Counts.number(mails.seen().size(), "message")
            + " read");
    lines.block(
        "Not judged:",
        mails.open().stream()
            .map(open -> open.where() + ": " + open.why() + " [" + open.check() + "]")
            .toList());
  }

  private void files() {
    List<WrittenFile> files = report.files();
    List<String> changed =
        files.stream().filter(WrittenFile::changed).map(WrittenFile::path).toList();
    lines.block("Written:", changed);
    int same = files.size() - changed.size();
    if (same > 0) {
      lines.line("Unchanged: " + Counts.number(same, "file"));
    }
  }
}
