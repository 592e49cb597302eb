package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Gate;
import dev.avow.Outcome;
import dev.avow.OutputFolder;
import dev.avow.report.ConsoleReport;
import dev.avow.report.JsonReport;
import dev.avow.report.Report;
import dev.avow.report.ReportFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

/** An outcome given back: printed, and written to the report folder if one was named. */
final class Answer {

  private final Session session;
  private final Printing printing;

  Answer(Session session, Printing printing) {
    this.session = session;
    this.printing = printing;
  }

  Exit give(Outcome outcome, Gate gate, Optional<Path> folder) throws IOException {
    print(outcome.report());
    if (folder.isPresent()) {
      new OutputFolder(folder.get()).write(ReportFiles.of(outcome.report(), folder.get()));
      if (!printing.json()) {
        session.say("Report: " + folder.get().resolve("report.html") + "\n");
      }
    }
    return gate.of(outcome);
  }

  private void print(Report report) throws IOException {
    StringWriter text = new StringWriter();
    if (printing.json()) {
      JsonReport.write(report, text);
      session.sayJson(text.toString());
    } else {
      ConsoleReport.write(report, text, printing.color(session));
      session.say(text.toString());
    }
  }
}
