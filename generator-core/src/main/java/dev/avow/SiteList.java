package dev.avow;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.text.Utf8;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Reading;
import dev.avow.yaml.Words;
import dev.avow.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list of sites to check in one run: YAML, or one site a line with its declaration, its address
 * and, if wanted, the folder for its report. Paths start where the list lies.
 */
public final class SiteList {

  static final Rule SITE_LIST =
      Rule.error("site-list", "the list of sites can be read, and names each site once");

  /** A line is a hundred bytes or so; more is no list. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int MOST_SITES = 2_000;

  private final Path file;

  private SiteList(Path file) {
    this.file = file;
  }

  /** The list as YAML has it. */
  record Document(@Key(says = "The sites.", required = true) Answer<List<Given<Line>>> sites) {}

  /** One site of it. */
  record Line(
      @Key(says = "The declaration's file.", required = true) Answer<String> declaration,
      @Key(says = "The address or folder.", required = true) Answer<String> site,
      @Key(says = "The folder for this site's report.") Answer<String> report,
      @Key(says = "The public address of a copy.") Answer<String> as,
      @Key(says = "The state file of its crawl.") Answer<String> resume,
      @Key(says = "The word between in the variables that open it.") Answer<String> login) {}

  /** One site as the list has it, in whichever form; empty for what it does not say. */
  private record Written(
      Location where,
      String declaration,
      String site,
      String report,
      String as,
      String resume,
      String login) {

    Optional<String> home() {
      return Optional.of(as).filter(address -> !address.isEmpty());
    }

    SiteEntry faulty(String why) {
      return new SiteEntry(
          where, Path.of(""), site, Optional.empty(), home(), Optional.empty(), login, why);
    }
  }

  /**
   * What a list says.
   *
   * @param entries in the order of the list; a line that cannot be followed is among them, with why
   * @param faults of the list as a whole; with any, there is nothing to go on with
   */
  public record Listed(List<SiteEntry> entries, List<Finding> faults) {

    public Listed {
      entries = List.copyOf(entries);
      faults = List.copyOf(faults);
    }
  }

  /** Reads the list. */
  public static Listed read(Path file) throws IOException {
    Reading<List<SiteEntry>> read = new SiteList(file).read();
    return read.sound()
        ? new Listed(read.value().orElse(List.of()), List.of())
        : new Listed(List.of(), read.findings());
  }

  private Reading<List<SiteEntry>> read() throws IOException {
    if (Files.isDirectory(file)) {
      return refused("'" + file + "' is a folder.", "Name the file that lists the sites.");
    }
    if (!Files.isRegularFile(file)) {
      return refused("'" + file + "' does not exist.", "Name the file that lists the sites.");
    }
    if (Files.size(file) > MOST_BYTES) {
      return refused("The list has more than a megabyte.", "Split it into several.");
    }
    byte[] bytes = Files.readAllBytes(file);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    Reading<List<SiteEntry>> read =
        name.endsWith(".yaml") || name.endsWith(".yml") ? yaml(bytes) : lines(bytes);
    if (!read.sound()) {
      return read;
    }
    List<SiteEntry> entries = read.value().orElse(List.of());
    if (entries.isEmpty()) {
      return refused("The list names no site.", "Write 'privacy.yaml https://…/' on a line.");
    }
    if (entries.size() > MOST_SITES) {
      return refused("The list names more than 2000 sites.", "Split it into several.");
    }
    return new Reading<>(Optional.of(apart(entries)), read.findings());
  }

  private Reading<List<SiteEntry>> yaml(byte[] bytes) {
    Reading<Document> reading = YamlReader.read(bytes, file.toString(), Document.class, Words.NONE);
    if (!reading.sound()) {
      return new Reading<>(Optional.empty(), reading.findings());
    }
    List<SiteEntry> entries = new ArrayList<>();
    for (Given<Line> line :
        reading.value().flatMap(list -> list.sites().given()).orElse(List.of())) {
      Line each = line.value();
      entries.add(
          entry(
              new Written(
                  line.place().where(),
                  text(each.declaration()),
                  text(each.site()),
                  text(each.report()),
                  text(each.as()),
                  text(each.resume()),
                  text(each.login()))));
    }
    return new Reading<>(Optional.of(entries), reading.findings());
  }

  private static String text(Answer<String> answer) {
    return answer.given().orElse("");
  }

  private Reading<List<SiteEntry>> lines(byte[] bytes) {
    // String would put another letter into a path.
    Utf8 read = Utf8.read(bytes);
    // The byte order mark, which editors on Windows put there, belongs to no path.
    return read.sound()
        ? lines(read.unmarked())
        : refused("The list is not UTF-8.", "Save it as UTF-8.");
  }

  private Reading<List<SiteEntry>> lines(String text) {
    List<SiteEntry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String[] words = line.strip().split("\\s+", -1);
      if (words[0].isEmpty() || words[0].startsWith("#")) {
        continue;
      }
      SiteEntry entry =
          entry(
              new Written(
                  Location.inFile(file.toString(), number, 1),
                  words[0],
                  words.length > 1 ? words[1] : "",
                  words.length > 2 ? words[2] : "",
                  "",
                  "",
                  ""));
      boolean fits = words.length == 2 || words.length == 3;
      entries.add(
          fits || !entry.fault().isEmpty()
              ? entry
              : entry.faulty("The line is not a declaration, a site and perhaps a folder."));
    }
    return new Reading<>(Optional.of(entries), List.of());
  }

  private SiteEntry entry(Written line) {
    if (!line.login().matches("[A-Z0-9_]*")) {
      return line.faulty("'login' is not a word of capitals, such as SHOP.");
    }
    try {
      return new SiteEntry(
          line.where(),
          here(line.declaration()),
          SiteRequest.isAddress(line.site()) ? line.site() : here(line.site()).toString(),
          path(line.report()),
          line.home(),
          path(line.resume()),
          line.login(),
          "");
    } catch (InvalidPathException e) {
      return line.faulty("A name on the line cannot be the name of a file here.");
    }
  }

  private Optional<Path> path(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(here(written));
  }

  private Path here(String written) {
    return file.resolveSibling(written).normalize();
  }

  /** What two lines share, only the first of them has; the list itself is no declaration. */
  private List<SiteEntry> apart(List<SiteEntry> entries) {
    Map<String, Integer> looks = new HashMap<>();
    Map<String, Integer> folders = new HashMap<>();
    Map<String, Integer> states = new HashMap<>();
    List<SiteEntry> apart = new ArrayList<>();
    for (SiteEntry entry : entries) {
      int line = entry.where().line();
      String fault = entry.fault();
      if (fault.isEmpty() && full(entry.declaration()).equals(full(file))) {
        fault = "The list names itself as a declaration.";
      }
      if (fault.isEmpty()) {
        String look = full(entry.declaration()) + " " + entry.site() + " " + entry.as();
        fault = twice(looks, look, line, "The same declaration and site stand");
      }
      if (fault.isEmpty()) {
        fault = twice(folders, entry.report(), line, "The same folder for the report stands");
      }
      if (fault.isEmpty()) {
        fault = twice(states, entry.resume(), line, "The same state file stands");
      }
      apart.add(fault.isEmpty() ? entry : entry.faulty(fault));
    }
    return apart;
  }

  private static String twice(
      Map<String, Integer> seen, Optional<Path> path, int line, String what) {
    Function<Path, String> first = each -> twice(seen, full(each).toString(), line, what);
    return path.map(first).orElse("");
  }

  private static String twice(Map<String, Integer> seen, String key, int line, String what) {
    Integer before = seen.putIfAbsent(key, line);
    return before == null ? "" : what + " in line " + before + " already.";
  }

  private static Path full(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private Reading<List<SiteEntry>> refused(String problem, String remedy) {
    return new Reading<>(
        Optional.empty(),
        List.of(new Finding(SITE_LIST, Location.of(file.toString()), problem, remedy)));
  }
}
