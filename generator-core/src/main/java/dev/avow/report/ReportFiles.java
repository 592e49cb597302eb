package dev.avow.report;

import dev.avow.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a report folder. */
public final class ReportFiles {

  private ReportFiles() {}

  /**
   * The text of each file by its name.
   *
   * @param folder where they will lie; links start there
   * @param gate the weight from which on a finding fails the build; empty when none does
   */
  public static SortedMap<String, String> of(
      Report report, Path folder, Collection<ReportForm> forms, Optional<Severity> gate)
      throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (ReportForm form : forms) {
      StringWriter text = new StringWriter();
      form.write(report, folder, gate, text);
      files.put(form.file(), text.toString());
    }
    return files;
  }
}
