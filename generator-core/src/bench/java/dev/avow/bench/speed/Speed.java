package dev.avow.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The contest: {@code Speed TARGET WORK ROUNDS [--quick]}. Ends with 1 when avow or a bound found
 * anything but what the oracle says; a goal that is missed is no fault of the run.
 */
final class Speed {

  /** Above, other programs take part in what is measured. */
  private static final double QUIET = 1.5;

  /** In which the load of our own last round has gone by. */
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final boolean quick;
  private final Contest contest;
  private final Path work;
  private final Results results = new Results();
  private final Map<Integer, Oracle> oracles = new HashMap<>();

  private Speed(Path work, boolean quick) {
    this.work = work;
    this.quick = quick;
    contest = new Contest(quick);
  }

  public static void main(String[] arguments) throws Exception {
    if (!Runner.ready()) {
      System.err.println(
          "GNU time is not installed as /usr/bin/time; install it ('apt install time').");
      System.exit(2);
    }
    Speed speed = new Speed(Path.of(arguments[1]), List.of(arguments).contains("--quick"));
    boolean held = speed.run(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
    System.exit(held ? 0 : 1);
  }

  private boolean run(Path target, int rounds)
      throws IOException, GeneralSecurityException, InterruptedException {
    Programs programs = new Programs(System.getenv("PATH"));
    Certificates certificates = Certificates.make(work);
    Files.writeString(
        work.resolve("linkcheckerrc"),
        "[checking]\nthreads=10\nmaxrequestspersecond=100000\n[output]\nstatus=0\nwarnings=0\n");
    for (Stand stand : contest.stands()) {
      if (!oracles.containsKey(stand.pages())) {
        Path folder = SiteMaker.folder(work, stand.pages());
        SiteMaker.make(stand.pages(), folder);
        oracles.put(stand.pages(), Oracle.read(folder));
      }
    }
    try (Serving serving = Serving.start(contest.stands(), programs, work, certificates)) {
      System.out.println(machine(serving));
      List<Entrant> entrants =
          entrants(new Entrants(target, work, certificates.authority(), programs), serving);
      archive(entrants.get(0));
      for (int round = 1; round <= rounds; round++) {
        round(round, entrants);
      }
    }
    System.out.println("\nMedians\n");
    results.medians().forEach(System.out::println);
    System.out.println("\nGoals: the medians of the ratios of the rounds\n");
    results.table(contest.goals(), quick).forEach(System.out::println);
    return results.allHeld();
  }

  /** Once before the contest, as the launcher's own remarks tell its users to. */
  private void archive(Entrant avow) throws IOException, InterruptedException {
    ProcessBuilder once = new ProcessBuilder(avow.command());
    once.directory(Files.createDirectories(work.resolve("archive")).toFile());
    once.environment().put("AVOW_ARCHIVE", "new");
    once.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    once.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
  }

  private List<Entrant> entrants(Entrants all, Serving serving) {
    List<Entrant> entrants = new ArrayList<>();
    for (Map.Entry<Stand, Set<String>> names : contest.entrants().entrySet()) {
      Stand stand = names.getKey();
      Duration limit = Duration.ofSeconds(stand.pages() > 2_000 ? 300 : quick ? 30 : 120);
      String[] here = names.getValue().toArray(String[]::new);
      entrants.addAll(all.at(stand, serving.home(stand), limit, here));
    }
    return entrants;
  }

  private void round(int round, List<Entrant> entrants) throws IOException, InterruptedException {
    double load = load();
    for (int waited = 0; !quick && load > QUIET && waited < PATIENCE.toSeconds(); waited += 5) {
      Thread.sleep(5_000);
      load = load();
    }
    boolean disturbed = load > QUIET;
    results.round(round, disturbed);
    System.out.printf(
        Locale.ROOT, "%nRound %d, load %.2f%s%n%n", round, load, disturbed ? ", DISTURBED" : "");
    Runner runner = new Runner(work);
    for (Entrant entrant : entrants) {
      // Who was cut once would be cut again.
      Optional<Run> cut = results.cut(entrant);
      Run run =
          cut.isPresent() ? cut.get() : runner.run(entrant, oracles.get(entrant.stand().pages()));
      results.add(entrant, round, run);
      System.out.printf("%-60s %s%n", entrant, run);
    }
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String machine(Serving serving) {
    return "Machine: "
        + Runtime.getRuntime().availableProcessors()
        + " cores, "
        + System.getProperty("java.vm.name")
        + " "
        + System.getProperty("java.version")
        + ", "
        + System.getProperty("os.name")
        + "; "
        + serving.words();
  }
}
