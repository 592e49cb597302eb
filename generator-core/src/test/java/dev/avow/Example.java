package dev.avow;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of the repository's examples: its declaration, its pages, its messages, what a browser saw of
 * it, and the faults marked in all of them.
 */
record Example(Path folder) {

  static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static final String IDS = "[a-z0-9]+(?:[ -][a-z0-9]+)*";
  private static final Pattern IN_PAGE = Pattern.compile("<!-- expect: (" + IDS + ") -->");

  /** Files of the site that are no pages. */
  private static final List<String> OTHERS = List.of(".js", ".map", ".sql");

  /** In templates, headers and the comments of a HAR. */
  private static final Pattern ELSEWHERE = Pattern.compile("[eE]xpect: (" + IDS + ")");

  /** What has no file of its own, such as a page that is not there, is marked with its address. */
  private static final Pattern IN_YAML =
      Pattern.compile("# expect: (" + IDS + ")(?: at (/\\S*))?$");

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

  /** Checks all there is: the pages, the messages, and what a browser saw. */
  Outcome checkAll() throws IOException {
    Path mails = folder.resolve("mails");
    return Avow.check(
        Files.isDirectory(mails) ? request().withMails(mails) : request(),
        SiteRequest.of(site().toString()).with(new SiteRequest.Browsers(files("evidence"))),
        seen -> {});
  }

  private List<Path> files(String name) throws IOException {
    if (!Files.isDirectory(folder.resolve(name))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * Every mark as {@code place: id}: the line of the declaration, the path of the page, or the file
   * of a message or of evidence.
   */
  List<String> marks() throws IOException {
    List<String> marks = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(folder.resolve("privacy.yaml"))) {
      number++;
      Matcher mark = IN_YAML.matcher(line);
      if (mark.find()) {
        String page = mark.group(2);
        add(marks, page == null ? "privacy.yaml:" + number : page, mark.group(1));
      }
    }
    for (Path file : files("site")) {
      if (file.toString().endsWith(".html")) {
        String path = "/" + within(site(), file).replaceFirst("index\\.html$", "");
        all(marks, path, IN_PAGE.matcher(Files.readString(file)));
      } else if (OTHERS.stream().anyMatch(file.toString()::endsWith)) {
        all(marks, "/" + within(site(), file), ELSEWHERE.matcher(Files.readString(file)));
      }
    }
    for (String other : List.of("mails", "evidence")) {
      for (Path file : files(other)) {
        all(marks, within(folder, file), ELSEWHERE.matcher(Files.readString(file)));
      }
    }
    return marks.stream().sorted().toList();
  }

  private static void all(List<String> marks, String place, Matcher found) {
    while (found.find()) {
      add(marks, place, found.group(1));
    }
  }

  private static void add(List<String> marks, String place, String ids) {
    for (String id : ids.split(" ", -1)) {
      marks.add(place + ": " + id);
    }
  }

  private static String within(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** The findings of a run, written as the marks are. */
  static List<String> found(Outcome outcome) {
    return outcome.report().findings().stream().map(Example::mark).sorted().toList();
  }

  private static String mark(Finding finding) {
    String source = finding.where().source().replace('\\', '/');
    String place;
    if (source.matches("https?://.*")) {
      place = source.replaceFirst("^https?://[^/]+", "");
    } else if (source.endsWith("privacy.yaml")) {
      place = "privacy.yaml:" + finding.where().line();
    } else {
      // A message, or an entry of evidence.
      place = source.replaceFirst("^.*/(?=(?:mails|evidence)/)", "").replaceFirst(": .*", "");
    }
    return place + ": " + finding.rule().id();
  }
}
