package dev.avow;

import dev.avow.report.Report;
import dev.avow.report.ReportFiles;
import dev.avow.report.ReportForm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * A round of many sites, a few at a time. What goes wrong at one is told of that one; results come
 * in the order of the list, whichever is ready first.
 */
public final class SiteRound {

  private final List<SiteEntry> entries;
  private final Request common;
  private final SiteRequest manner;
  private final Map<String, String> environment;
  private final Telling telling;
  private final int atOnce;

  /** The check of one site. */
  @FunctionalInterface
  public interface Look {
    Outcome at(Request request, SiteRequest site, IntConsumer seen) throws IOException;
  }

  /**
   * How a result is weighed and written down, the same for every site.
   *
   * @param forms of the reports in the folders that the lines name
   */
  public record Telling(FailOn gate, List<ReportForm> forms) {

    public Telling {
      forms = List.copyOf(forms);
    }
  }

  /** Takes a result when its turn comes. */
  @FunctionalInterface
  public interface Told {
    void tell(SiteRun run) throws IOException;
  }

  /**
   * A round.
   *
   * @param common overlay and day for all; its declaration is not looked at
   * @param manner how each site is looked at
   * @param environment where what opens a site is found, if its line names it
   * @param atOnce sites looked at at the same time
   */
  public SiteRound(
      List<SiteEntry> entries,
      Request common,
      SiteRequest manner,
      Map<String, String> environment,
      Telling telling,
      int atOnce) {
    this.entries = List.copyOf(entries);
    this.common = common;
    this.manner = manner;
    this.environment = Map.copyOf(environment);
    this.telling = telling;
    this.atOnce = atOnce;
  }

  /**
   * Goes round. An interrupt of the thread ends every look that is under way, and gives what was
   * found.
   *
   * @return the worst of all ends
   */
  public Exit go(Look look, Told told) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    try {
      List<Future<SiteRun>> runs = new ArrayList<>();
      for (SiteEntry entry : entries) {
        runs.add(threads.submit(() -> one(entry, look)));
      }
      Exit worst = Exit.PASSED;
      for (int at = 0; at < runs.size(); at++) {
        SiteRun run = await(entries.get(at), runs.get(at), threads);
        worst = Exit.worse(worst, run.exit());
        told.tell(run);
      }
      return worst;
    } finally {
      threads.shutdownNow();
    }
  }

  private static SiteRun await(SiteEntry entry, Future<SiteRun> run, ExecutorService threads) {
    while (true) {
      try {
        return run.get();
      } catch (InterruptedException stop) {
        // What is under way hears the interrupt and ends; what never began shall not be waited for.
        for (Runnable waiting : threads.shutdownNow()) {
          ((Future<?>) waiting).cancel(false);
        }
      } catch (ExecutionException | CancellationException e) {
        return new SiteRun(
            entry, Exit.INCOMPLETE, Optional.empty(), "It was not looked at: interrupted.");
      }
    }
  }

  /** The one place that catches everything: whatever a site does, it does it to itself. */
  private SiteRun one(SiteEntry entry, Look look) {
    try {
      return looked(entry, look);
    } catch (IOException e) {
      return failed(entry, DiskTrouble.sentence(e));
    } catch (OutOfMemoryError e) {
      return failed(entry, "It needs more memory than there is. Give the JVM more with -Xmx.");
    } catch (Throwable e) {
      return failed(entry, "A fault of Avow's own (" + e.getClass().getSimpleName() + ").");
    }
  }

  private static SiteRun failed(SiteEntry entry, String problem) {
    return new SiteRun(entry, Exit.FAILED, Optional.empty(), problem);
  }

  private SiteRun looked(SiteEntry entry, Look look) throws IOException {
    if (!entry.fault().isEmpty()) {
      return new SiteRun(
          entry, Exit.UNREADABLE, Optional.empty(), entry.where() + ": " + entry.fault());
    }
    SiteKeys keys =
        entry.login().isEmpty()
            ? SiteKeys.NONE
            : SiteKeys.of(environment, entry.login(), entry.site());
    if (!keys.fault().isEmpty()) {
      return new SiteRun(entry, Exit.UNREADABLE, Optional.empty(), keys.fault());
    }
    LocalDate day = common.asOf();
    SiteRequest site =
        manner.at(entry.site()).as(entry.as()).opening(keys).resuming(entry.resume());
    Outcome outcome =
        look.at(new Request(entry.declaration(), common.overlay(), day), site, seen -> {});
    if (entry.report().isPresent()) {
      Path folder = entry.report().get();
      new OutputFolder(folder)
          .stream(ReportFiles.of(outcome.report(), folder, telling.forms(), telling.gate().from()));
    }
    return new SiteRun(
        entry, telling.gate().of(outcome), Optional.of(outcome.report()), problem(outcome));
  }

  /** Of what could not be looked at, the one sentence why. */
  private static String problem(Outcome outcome) {
    Report report = outcome.report();
    return outcome.exit() == Exit.UNREADABLE && !report.findings().isEmpty()
        ? report.findings().get(0).toString()
        : "";
  }
}
