package dev.avow.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.law.Fingerprint;
import dev.avow.text.Cell;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** The findings as CSV (RFC 4180), one a row, for a spreadsheet. */
public final class CsvReport {

  private CsvReport() {}

  /** Writes the rows below a head, and leaves {@code out} open. */
  public static void write(Report report, Writer out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(out);
    csv.writeRecord(
        "severity",
        "standing",
        "id",
        "source",
        "line",
        "column",
        "selector",
        "problem",
        "remedy",
        "reason",
        "evidence",
        "citation",
        "fingerprint");
    Fingerprint known = report.fingerprint();
    for (Finding finding : report.findings()) {
      csv.writeRecord(row(finding, known.of(finding)));
    }
    csv.flush();
  }

  /** The cells below the head, fit for a spreadsheet. */
  private static List<String> row(Finding finding, String fingerprint) {
    Location where = finding.where();
    return Stream.of(
            finding.rule().severity().word(),
            finding.standing().kind().word(),
            finding.rule().id(),
            where.source(),
            number(where.line()),
            number(where.column()),
            where.selector(),
            finding.problem(),
            finding.remedy(),
            finding.standing().reason(),
            finding.evidence(),
            finding.rule().citation(),
            fingerprint)
        .map(Cell::of)
        .toList();
  }

  private static String number(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }
}
