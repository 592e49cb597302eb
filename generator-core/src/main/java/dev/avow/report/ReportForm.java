package dev.avow.report;

import dev.avow.finding.Severity;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which a report is written into a folder. */
public enum ReportForm {
  /** One page for people, without script and network. */
  HTML("html", "report.html"),
  /** Everything, for programs, in a published form. */
  JSON("json", "report.json"),
  /** SARIF 2.1.0, for code scanning. */
  SARIF("sarif", "report.sarif"),
  /** JUnit XML, under a name that build servers look for. */
  JUNIT("junit", "TEST-avow.xml"),
  /** The findings, for a spreadsheet. */
  CSV("csv", "report.csv"),
  /** A short summary, for a comment on a pull request. */
  MARKDOWN("md", "report.md");

  /** What is written unless said otherwise. */
  public static final List<ReportForm> USUAL = List.of(HTML, JSON);

  private final String word;
  private final String file;

  ReportForm(String word, String file) {
    this.word = word;
    this.file = file;
  }

  /** The word that options and parameters use. */
  public String word() {
    return word;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The form with that word. */
  public static Optional<ReportForm> named(String word) {
    return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
  }

  /** All words, in the order of the forms: for messages. */
  public static String words() {
    return Arrays.stream(values()).map(ReportForm::word).collect(Collectors.joining(", "));
  }

  void write(Report report, Path folder, Optional<Severity> gate, Writer out) throws IOException {
    switch (this) {
      case HTML -> HtmlReport.write(report, folder, out);
      case JSON -> JsonReport.write(report, out);
      case SARIF -> SarifReport.write(report, out);
      case JUNIT -> JunitReport.write(report, gate, out);
      case CSV -> CsvReport.write(report, out);
      case MARKDOWN -> MarkdownReport.write(report, out);
    }
  }
}
