package dev.avow.cli;

import dev.avow.FailOn;
import dev.avow.Request;
import dev.avow.report.ReportForm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which declaration is judged, when, and against what. */
final class DeclarationOptions {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      converter = Converters.ToPath.class,
      description = "The declaration; privacy.yaml unless said otherwise.")
  private Path file = Path.of("privacy.yaml");

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      converter = Converters.ToPath.class,
      description = "Your own texts, words and rules, over those that Avow ships.")
  private Optional<Path> overlay = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.ToDay.class,
      description = "Judge as on this day instead of today, to repeat an earlier run.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|note|never",
      converter = Converters.ToGate.class,
      description = "From which findings on the exit code is 1; error unless said otherwise.")
  private FailOn gate = FailOn.ERROR;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      converter = Converters.ToPath.class,
      description = "Write reports into this folder.")
  private Optional<Path> report = Optional.empty();

  @Option(
      names = "--reports",
      paramLabel = "FORM",
      split = ",",
      converter = Converters.ToForm.class,
      description =
          "Which reports: html, json, sarif, junit, csv, md, with commas between;"
              + " html,json unless said otherwise.")
  private List<ReportForm> reports = ReportForm.USUAL;

  Request request(Session session) {
    return of(file, session);
  }

  /** The same day and texts for a list of declarations. */
  Request of(Path list, Session session) {
    return new Request(list, overlay, asOf.orElse(session.today()));
  }

  Optional<Path> report() {
    return report;
  }

  List<ReportForm> reports() {
    return reports;
  }

  FailOn gate() {
    return gate;
  }
}
