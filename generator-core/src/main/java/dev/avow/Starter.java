package dev.avow;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.report.Report;
import dev.avow.report.Run;
import dev.avow.report.WrittenFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The first declaration: commented, with the schema beside it for the editor. */
final class Starter {

  static final Rule NEVER_OVERWRITES =
      Rule.error("init-new", "a first declaration is written only where none stands");

  private static final String SCHEMA = "privacy.schema.json";

  private Starter() {}

  static Outcome write(Path file, LocalDate asOf) throws IOException {
    Report report = new Report(new Run(Version.TEXT, "init", file.toString(), "", asOf, false));
    if (Files.exists(file)) {
      Finding exists =
          new Finding(
              NEVER_OVERWRITES,
              Location.of(file.toString()),
              file.getFileName() + " exists already, and init never overwrites.",
              "Edit it, or name another file.");
      return new Outcome(report.withFindings(List.of(exists)), Exit.UNREADABLE);
    }
    Path folder =
        Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
    TreeMap<String, String> files = new TreeMap<>();
    files.put(file.getFileName().toString(), Content.shipped().open("init/privacy.yaml").text());
    files.put(SCHEMA, schema());
    List<Path> changed = new OutputFolder(folder).write(files);
    return new Outcome(
        report.withFiles(
            files.keySet().stream()
                .map(
                    name ->
                        new WrittenFile(
                            shown(file, name), changed.contains(folder.resolve(name).normalize())))
                .toList()),
        Exit.PASSED);
  }

  private static String shown(Path file, String name) {
    return file.resolveSibling(name).toString();
  }

  private static String schema() throws IOException {
    try (InputStream in = Starter.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IOException("The schema is missing from this Avow; it was packaged wrongly.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
