package dev.avow.bench.speed;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs one entrant in an empty folder, takes its time, and holds what it found to the oracle. */
final class Runner {

  /** GNU time, which knows the children's share and the peak of memory. */
  private static final String TIME = "/usr/bin/time";

  private final Path work;

  Runner(Path work) {
    this.work = work;
  }

  static boolean ready() {
    return new File(TIME).canExecute();
  }

  Run run(Entrant entrant, Oracle oracle) throws IOException, InterruptedException {
    Path folder = Files.createDirectory(work.resolve("run"));
    Path times = work.resolve("times");
    Path printed = work.resolve("printed");
    try {
      List<String> command =
          new ArrayList<>(List.of(TIME, "-f", "%U %S %M", "-o", times.toString()));
      command.addAll(entrant.command());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile());
      builder.environment().putAll(entrant.environment());
      long begin = System.nanoTime();
      Process process = builder.start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(entrant.limit().toSeconds(), TimeUnit.SECONDS);
      double wall = (System.nanoTime() - begin) / 1e9;
      if (!ended) {
        end(process);
        return new Run(entrant.limit().toSeconds(), 0, 0, true, "", "");
      }
      Run run = timed(wall, times);
      return switch (entrant.kind()) {
        case BOUND -> run.faulted(differs(Found.expectedOfBound(oracle), last(text(printed))));
        case AVOW -> run.faulted(ofReport(oracle, folder.resolve("report.json"), text(printed)));
        case PEER -> ofPeer(run, oracle, text(printed));
        case BROWSER ->
            run.faulted(process.exitValue() == 0 ? "" : "it failed: " + last(text(printed)));
      };
    } finally {
      remove(folder);
    }
  }

  private static Run timed(double wall, Path times) throws IOException {
    // When the command failed, a line about that comes before the figures.
    List<String> lines = Files.readAllLines(times);
    String[] figures = lines.get(lines.size() - 1).split(" ");
    double cpu = Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]);
    return new Run(wall, cpu, Double.parseDouble(figures[2]) / 1024, false, "", "");
  }

  /**
   * A peer that finds less has less to do, which is its gain; one that finds nothing has failed.
   */
  private static Run ofPeer(Run run, Oracle oracle, String printed) {
    int dead = Found.deadIn(printed);
    if (dead == 0 && oracle.dead() > 0) {
      return run.faulted("it named no dead link: " + last(printed));
    }
    return dead == oracle.dead()
        ? run
        : run.remarked("it named " + dead + " dead links of " + oracle.dead());
  }

  private static String ofReport(Oracle oracle, Path report, String printed) throws IOException {
    return Files.exists(report)
        ? differs(Found.expectedOfReport(oracle), Found.inReport(report))
        : "no report was written: " + last(printed);
  }

  private static String differs(String expected, String found) {
    return found.equals(expected) ? "" : "found " + found + " instead of " + expected;
  }

  /** A server that a run left behind would take the next one's time. */
  private static void end(Process process) throws InterruptedException {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static String last(String printed) {
    String trimmed = printed.strip();
    return trimmed.substring(trimmed.lastIndexOf('\n') + 1);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
