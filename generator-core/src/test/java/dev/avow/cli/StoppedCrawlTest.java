package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.avow.Avow;
import dev.avow.LocalSite;
import dev.avow.Outcome;
import dev.avow.Request;
import dev.avow.SiteRequest;
import dev.avow.report.JsonReport;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody stops the crawl of a server that has stopped answering, and goes on later. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows ends a process without telling it")
class StoppedCrawlTest {

  /** The bit of SIGINT in Linux's sets of signals. */
  private static final long INTERRUPT = 1L << 1;

  @TempDir Path temp;

  /** The server never answers again, so only the signal itself can end the run. */
  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143", "KILL,137"})
  void aStoppedCrawlEndsAtOnceAndGoesOnWhereItWas(String signal, int code) throws Exception {
    assumeFalse(signal.equals("INT") && ignoresInterrupts(), "these tests run in the background");
    try (LocalSite site = new LocalSite().shop()) {
      Path declaration = site.declaration(temp);
      Path state = temp.resolve("crawl.state");
      Path printed = temp.resolve("printed.json");
      CountDownLatch silent = site.silentAfter(25, LocalSite.AT_ONCE);
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Main.class.getName(),
                  "check",
                  declaration.toString(),
                  "--site=" + site.address(),
                  "--as-of=2026-12-01",
                  "--format=json",
                  "--timeout=600",
                  "--connections=" + LocalSite.AT_ONCE,
                  "--resume=" + state)
              .redirectOutput(printed.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.onExit().thenRun(() -> drain(silent));
      assertThat(silent.await(2, TimeUnit.MINUTES)).as("every connection waits").isTrue();
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor()).isEqualTo(code);
      if (!signal.equals("KILL")) {
        assertThat(Files.readString(printed))
            .startsWith("{\n  \"form\": 1,")
            .contains("\"interrupted\": true", "the same command goes on from there.")
            .endsWith("}\n");
      }
      site.speak();
      site.forget();
      SiteRequest request = site.request();
      Request on = new Request(declaration, LocalDate.parse("2026-12-01"));
      String resumed = json(Avow.check(on, request.resuming(Optional.of(state)), seen -> {}));
      assertThat(site.answered()).hasSizeBetween(30, 50);
      assertThat(resumed).isEqualTo(json(Avow.check(on, request, seen -> {})));
    }
  }

  /** A shell starts what shall run in the background so, and every process hands it down. */
  private static boolean ignoresInterrupts() throws Exception {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String ignored =
        Files.readString(status)
            .lines()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElse("SigIgn: 0");
    return (Long.parseUnsignedLong(ignored.substring(7).strip(), 16) & INTERRUPT) != 0;
  }

  private static String json(Outcome outcome) throws Exception {
    StringWriter text = new StringWriter();
    JsonReport.write(outcome.report(), text);
    return text.toString();
  }

  /** A run that ended before its time shall fail by its exit code, not by the clock. */
  private static void drain(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      latch.countDown();
    }
  }
}
