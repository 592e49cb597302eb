package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.FailOn;
import dev.avow.Outcome;
import dev.avow.OutputFolder;
import dev.avow.report.ConsoleReport;
import dev.avow.report.GitHubReport;
import dev.avow.report.JsonReport;
import dev.avow.report.Report;
import dev.avow.report.ReportFiles;
import dev.avow.report.ReportForm;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An outcome given back: printed, and written to the report folder if one was named. */
final class Reply {

  private final Session session;
  private final Printing printing;

  Reply(Session session, Printing printing) {
    this.session = session;
    this.printing = printing;
  }

  /** Of a command that has nothing to judge, and so nothing to close a gate on. */
  Exit give(Outcome outcome) throws IOException {
    print(outcome.report(), "");
    return FailOn.ERROR.of(outcome);
  }

  Exit give(Outcome outcome, DeclarationOptions declared) throws IOException {
    Optional<Path> folder = declared.report();
    print(
        outcome.report(),
        folder.isPresent() ? "the report has them all" : "'--report DIR' writes them all");
    if (folder.isPresent()) {
      List<ReportForm> forms = declared.reports();
      new OutputFolder(folder.get())
          .stream(ReportFiles.of(outcome.report(), folder.get(), forms, declared.gate().from()));
      if (printing.format() == Printing.Format.TEXT && !forms.isEmpty()) {
        session.say("Report: " + folder.get().resolve(forms.get(0).file()) + "\n");
      }
    }
    return declared.gate().of(outcome);
  }

  private void print(Report report, String rest) throws IOException {
    StringWriter text = new StringWriter();
    switch (printing.format()) {
      case TEXT -> {
        ConsoleReport.write(report, text, printing.color(session), rest);
        session.say(text.toString());
      }
      case JSON -> {
        JsonReport.write(report, text);
        session.sayJson(text.toString());
      }
      case GITHUB -> {
        GitHubReport.write(report, text, rest);
        session.sayJson(text.toString());
      }
    }
  }
}
