package dev.avow.maven;

import dev.avow.finding.Severity;
import dev.avow.report.ConsoleReport;
import dev.avow.report.Report;
import java.util.List;

/** The console report, line by line, at the level of what each tells. */
final class ReportLog {

  private ReportLog() {}

  /**
   * The report as a log has it.
   *
   * @param rest where the findings are that a screen does not hold; empty when they are nowhere
   */
  static List<LogLine> of(Report report, String rest) {
    return ConsoleReport.lines(report, false, rest).stream()
        .map(
            line ->
                new LogLine(
                    line.weight().map(ReportLog::level).orElse(LogLine.Level.INFO), line.text()))
        .toList();
  }

  private static LogLine.Level level(Severity weight) {
    return switch (weight) {
      case ERROR -> LogLine.Level.ERROR;
      case WARNING -> LogLine.Level.WARN;
      case NOTE -> LogLine.Level.INFO;
    };
  }
}
