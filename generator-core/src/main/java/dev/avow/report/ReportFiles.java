package dev.avow.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a report folder. */
public final class ReportFiles {

  private ReportFiles() {}

  /**
   * The text of each file by its name.
   *
   * @param folder where they will lie; links start there
   */
  public static SortedMap<String, String> of(Report report, Path folder) throws IOException {
    StringWriter html = new StringWriter();
    HtmlReport.write(report, folder, html);
    StringWriter json = new StringWriter();
    JsonReport.write(report, json);
    return new TreeMap<>(Map.of("report.html", html.toString(), "report.json", json.toString()));
  }
}
