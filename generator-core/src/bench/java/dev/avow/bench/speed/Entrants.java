package dev.avow.bench.speed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The commands that compete, each as fast as its options let it be. */
final class Entrants {

  static final String CLIENT = "HttpClient bound";
  static final String CONNECTION = "HttpURLConnection bound";
  static final String AVOW = "avow";
  static final String AVOW_SMALL = "avow, -Xmx64m";
  static final String JAR = "java -jar avow.jar";
  static final String JAR_SMALL = "java -Xmx64m -jar avow.jar";
  static final String WGET = "wget --spider -r";
  static final String LINKINATOR = "linkinator";
  static final String LINKCHECKER = "linkchecker";
  static final String CRAWLER4J = "crawler4j";
  static final String COLLECTOR = "website-evidence-collector";

  private final Path target;
  private final Path work;
  private final Path authority;
  private final Programs programs;

  /**
   * @param target the folder with the launcher and the jar
   * @param authority whom to trust for TLS
   */
  Entrants(Path target, Path work, Path authority, Programs programs) {
    this.target = target.toAbsolutePath();
    this.work = work;
    this.authority = authority;
    this.programs = programs;
  }

  /** The entrants of these names at a stand; a peer that is not installed is left out. */
  List<Entrant> at(Stand stand, String home, Duration limit, String... names) {
    List<Entrant> entrants = new ArrayList<>();
    for (String name : names) {
      List<String> command = command(name, stand, home);
      if (!command.isEmpty()) {
        entrants.add(new Entrant(name, stand, kind(name), command, environment(name), limit));
      }
    }
    return entrants;
  }

  private List<String> command(String name, Stand stand, String home) {
    return switch (name) {
      case CLIENT -> bound("client", home);
      case CONNECTION -> bound("connection", home);
      case AVOW, AVOW_SMALL -> check(stand, home, target.resolve("avow").toString());
      case JAR -> check(stand, home, java(), "-jar", jar());
      case JAR_SMALL -> check(stand, home, java(), "-Xmx64m", "-jar", jar());
      case CRAWLER4J -> crawler4j(home);
      default -> peer(name, stand, home);
    };
  }

  private List<String> bound(String client, String home) {
    String path = System.getProperty("java.class.path");
    return List.of(java(), "-cp", path, Bound.class.getName(), client, home);
  }

  private List<String> check(Stand stand, String home, String... program) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of("check", "--site=" + home, "--max-pages=20000", "--max-depth=40"));
    command.addAll(List.of("--connections=16", "--report=.", "--reports=json", "--fail-on=never"));
    if (stand.door() == Stand.Door.TLS) {
      command.add("--ca=" + authority);
    }
    command.add(SiteMaker.folder(work, stand.pages()).resolve("privacy.yaml").toString());
    return command;
  }

  private List<String> crawler4j(String home) {
    String path = System.getenv("CRAWLER4J_PATH");
    return path == null || path.isEmpty()
        ? List.of()
        : List.of(java(), "-cp", path, "Crawler4jRun", home);
  }

  private List<String> peer(String name, Stand stand, String home) {
    String program = name.split(" ", 2)[0];
    List<String> options =
        switch (name) {
          case WGET -> List.of("--spider", "-r", "-l", "inf", "-nd", "-nv", home);
          case LINKINATOR ->
              List.of(home, "--recurse", "--skip", "^(?!" + home + ")", "--verbosity", "error");
          case LINKCHECKER ->
              List.of("-f", work.resolve("linkcheckerrc").toString(), "--no-status", home);
          case COLLECTOR -> collector(stand, home);
          default -> throw new IllegalArgumentException(name);
        };
    return programs
        .find(program)
        .map(
            path -> {
              List<String> command = new ArrayList<>(List.of(path));
              command.addAll(options);
              return List.copyOf(command);
            })
        .orElse(List.of());
  }

  // Chromium refuses its sandbox to root, and to print a PDF takes the collector seconds.
  private static List<String> collector(Stand stand, String home) {
    String more = Integer.toString(stand.pages() - 1);
    return List.of(
        home, "--max", more, "--sleep", "0", "--no-pdf", "--quiet", "--", "--no-sandbox");
  }

  private static Map<String, String> environment(String name) {
    return name.equals(AVOW_SMALL) ? Map.of("AVOW_OPTS", "-Xmx64m") : Map.of();
  }

  private static Entrant.Kind kind(String name) {
    return switch (name) {
      case CLIENT, CONNECTION -> Entrant.Kind.BOUND;
      case AVOW, AVOW_SMALL, JAR, JAR_SMALL -> Entrant.Kind.AVOW;
      case COLLECTOR -> Entrant.Kind.BROWSER;
      default -> Entrant.Kind.PEER;
    };
  }

  private String jar() {
    return target.resolve("avow.jar").toString();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
