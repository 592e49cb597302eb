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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The first declaration: commented, with the schema beside it for the editor. */
final class Starter {

  static final Rule NEVER_OVERWRITES =
      Rule.error("init-new", "a first declaration is written only where none stands");

  private static final String SCHEMA = "privacy.schema.json";

  private Starter() {}

  static Outcome write(Path file, LocalDate asOf) throws IOException {
    Report report = report(file, asOf);
    Optional<Finding> exists = standing(file);
    if (exists.isPresent()) {
      return new Outcome(report.withFindings(List.of(exists.get())), Exit.UNREADABLE);
    }
    String text = Content.shipped().open("init/privacy.yaml").text();
    return new Outcome(report.withFiles(write(file, text)), Exit.PASSED);
  }

  /** The report of a run that starts the file. */
  static Report report(Path file, LocalDate asOf) {
    return new Report(new Run(Version.TEXT, "init", file.toString(), "", asOf, false));
  }

  /** What is said when a file stands there already; a link that leads nowhere stands there too. */
  static Optional<Finding> standing(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(
          new Finding(
              NEVER_OVERWRITES,
              Location.of(file.toString()),
              file.getFileName() + " exists already, and init never overwrites.",
              "Edit it, or name another file."));
    }
    Path schema = file.resolveSibling(SCHEMA);
    boolean other =
        Files.exists(schema, LinkOption.NOFOLLOW_LINKS)
            && !(Files.isRegularFile(schema)
                && Arrays.equals(
                    Files.readAllBytes(schema), schema().getBytes(StandardCharsets.UTF_8)));
    return other
        ? Optional.of(
            new Finding(
                NEVER_OVERWRITES,
                Location.of(schema.toString()),
                SCHEMA + " exists already with another text, and init never overwrites.",
                "Delete it if nobody changed it, or move it away."))
        : Optional.empty();
  }

  /** Writes the text, and the schema beside it. */
  static List<WrittenFile> write(Path file, String text) throws IOException {
    Path folder =
        Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
    TreeMap<String, String> files = new TreeMap<>();
    files.put(file.getFileName().toString(), text);
    files.put(SCHEMA, schema());
    List<Path> changed = new OutputFolder(folder).write(files);
    return files.keySet().stream()
        .map(
            name ->
                new WrittenFile(
                    shown(file, name), changed.contains(folder.resolve(name).normalize())))
        .toList();
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
