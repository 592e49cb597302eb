package dev.avow.maven;

import dev.avow.report.ConsoleReport;
import dev.avow.report.Report;
import java.io.IOException;
import org.apache.maven.plugin.logging.Log;

/** The console report, line by line, at the level a build log shows it. */
final class Lines {

  private Lines() {}

  static void log(Report report, Log log) throws IOException {
    StringBuilder text = new StringBuilder();
    ConsoleReport.write(report, text, false);
    for (String line : text.toString().split("\n", -1)) {
      if (line.contains(": error: ")) {
        log.error(line);
      } else if (line.contains(": warning: ")) {
        log.warn(line);
      } else {
        log.info(line);
      }
    }
  }
}
