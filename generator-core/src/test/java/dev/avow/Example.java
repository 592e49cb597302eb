package dev.avow;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of the repository's examples: its declaration, its pages, and the faults marked in both. */
record Example(Path folder) {

  static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static final Pattern IN_PAGE = Pattern.compile("<!-- expect: ([a-z0-9 -]+?) -->");
  private static final Pattern IN_YAML = Pattern.compile("# expect: ([a-z0-9 -]+)$");

  static Example named(String name) {
    return new Example(Path.of("..", "examples", name));
  }

  Request request() {
    return new Request(folder.resolve("privacy.yaml"), DAY);
  }

  Path site() {
    return folder.resolve("site");
  }

  /** A copy of the site with the documents in it, as it would be deployed. */
  Path deployed(Path into) throws IOException {
    copied(into);
    Avow.generate(request(), into, into.resolveSibling("inside"));
    return into;
  }

  /** A copy of the site alone. */
  Path copied(Path into) throws IOException {
    try (Stream<Path> files = Files.walk(site())) {
      for (Path file : files.toList()) {
        Path copy = into.resolve(site().relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return into;
  }

  Outcome check(Path site) throws IOException {
    return Avow.check(request(), SiteRequest.of(site.toString()), seen -> {});
  }

  /** Every mark as {@code place: id}: the line of the declaration, or the path of the page. */
  List<String> marks() throws IOException {
    List<String> marks = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(folder.resolve("privacy.yaml"))) {
      number++;
      add(marks, "privacy.yaml:" + number, IN_YAML.matcher(line));
    }
    try (Stream<Path> files = Files.walk(site())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        String path = "/" + site().relativize(file).toString().replace('\\', '/');
        add(marks, path.replaceFirst("index\\.html$", ""), IN_PAGE.matcher(text(file)));
      }
    }
    return marks.stream().sorted().toList();
  }

  private static void add(List<String> marks, String place, Matcher found) {
    while (found.find()) {
      for (String id : found.group(1).strip().split(" +", -1)) {
        marks.add(place + ": " + id);
      }
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings of a run, written as the marks are. */
  static List<String> found(Outcome outcome) {
    return outcome.report().findings().stream().map(Example::mark).sorted().toList();
  }

  private static String mark(Finding finding) {
    String source = finding.where().source();
    String place =
        source.matches("https?://.*")
            ? source.replaceFirst("^https?://[^/]+", "")
            : "privacy.yaml:" + finding.where().line();
    return place + ": " + finding.rule().id();
  }
}
