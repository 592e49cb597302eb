package dev.avow.maven;

import dev.avow.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The last run of a goal that passed: all that it rested on as a digest, what it wrote, and what it
 * said. While none of that has changed the goal can say the same again without working for it, and
 * without loading what it works with, which takes longer than the work.
 */
final class LastPass {

  private static final String WROTE = "wrote ";

  private final Path folder;
  private final String name;
  private final String basis;

  /**
   * @param folder of the passes of a build
   * @param name the goal and the execution it belongs to
   * @param basis the digest of all that the goal rests on, as it is before the goal works
   */
  LastPass(Path folder, String name, String basis) {
    this.folder = folder;
    this.name = name;
    this.basis = basis;
  }

  /** What the goal said when it passed; empty when it never did, or something has changed since. */
  Optional<List<LogLine>> remembered() throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String kept = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String text = kept.substring(kept.indexOf('\n') + 1);
    // One that another basis led to, or that somebody wrote into, is no pass.
    return kept.equals(marked(text)) ? said(text) : Optional.empty();
  }

  private static Optional<List<LogLine>> said(String text) throws IOException {
    List<LogLine> said = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (!line.startsWith(WROTE)) {
        said.add(LogLine.of(line));
        continue;
      }
      Path file = Path.of(line.substring(line.indexOf(' ', WROTE.length()) + 1));
      if (!line.equals(wrote(file))) {
        return Optional.empty();
      }
    }
    return Optional.of(said);
  }

  /** Keeps a pass for the next build. */
  void keep(List<Path> files, List<LogLine> said) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files) {
      text.append(wrote(file)).append('\n');
    }
    said.forEach(line -> text.append(line).append('\n'));
    new OutputFolder(folder).write(new TreeMap<>(Map.of(name, marked(text.toString()))));
  }

  private static String wrote(Path file) throws IOException {
    return WROTE + new Basis().andContent(file).hex() + " " + file;
  }

  private String marked(String text) {
    return new Basis().and(basis).and(text).hex() + "\n" + text;
  }
}
