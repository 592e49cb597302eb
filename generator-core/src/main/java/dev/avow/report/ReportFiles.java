package dev.avow.report;

import dev.avow.finding.Severity;
import dev.avow.text.Writing;
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
  public static SortedMap<String, Writing> of(
      Report report, Path folder, Collection<ReportForm> forms, Optional<Severity> gate) {
    SortedMap<String, Writing> files = new TreeMap<>();
    for (ReportForm form : forms) {
      files.put(form.file(), out -> form.write(report, folder, gate, out));
    }
    return files;
  }
}
