package dev.avow.maven;

import dev.avow.report.ConsoleReport;
import dev.avow.report.Report;
import org.apache.maven.plugin.logging.Log;

/** The console report, line by line, at the level of what each tells. */
final class ReportLog {

  private ReportLog() {}

  /**
   * Logs the report.
   *
   * @param rest where the findings are that a screen does not hold; empty when they are nowhere
   */
  static void write(Report report, Log log, String rest) {
    for (ConsoleReport.Line line : ConsoleReport.lines(report, false, rest)) {
      if (line.weight().isEmpty()) {
        log.info(line.text());
        continue;
      }
      switch (line.weight().get()) {
        case ERROR -> log.error(line.text());
        case WARNING -> log.warn(line.text());
        case NOTE -> log.info(line.text());
      }
    }
  }
}
