package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.http.HostileHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every misbehaviour at once: the hostile server's index and all it links to, crawled as one site
 * with a small heap and a small stack.
 */
@EnabledIfEnvironmentVariable(named = "AVOW_SHARED", matches = ".+")
class HostileSiteTest {

  private static final int SECONDS = 180;

  @TempDir private Path folder;

  @Test
  void theWholeOfItEndsInTimeWithAReportAndNothingLeaks() throws Exception {
    try (HostileHost host = HostileHost.start()) {
      Path report = folder.resolve("report");
      Path said = folder.resolve("said.txt");
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-Xss512k",
                  // As the build has it: a library of the tests brings a log4j without settings.
                  "-Dorg.freemarker.loggerLibrary=none",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Main.class.getName(),
                  "check",
                  declaration(host).toString(),
                  "--site=" + host.index(),
                  "--ca=" + host.authority(folder),
                  "--max-time=" + SECONDS,
                  "--max-pages=2000",
                  "--report=" + report)
              .redirectErrorStream(false)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(said.toFile())
              .start();
      // What is under way when the time is over may take its half minute, and be judged.
      assertThat(process.waitFor(SECONDS + 120, TimeUnit.SECONDS)).as("it ends").isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(Files.readString(said)).isEmpty();
      assertThat(Files.readString(report.resolve("report.json")))
          .startsWith("{\n  \"form\": 1,")
          .contains("\"complete\": false")
          .doesNotContain("needs more memory", "nested too deeply", "our fault", "SECRET")
          .endsWith("}\n");
      assertThat(host.stats()).contains("\"leaks\":{}").doesNotContain("\"hit:");
    }
  }

  /** The other ports belong to the site as well; a name that does not exist cannot. */
  private Path declaration(HostileHost host) throws IOException {
    Set<String> others = new TreeSet<>();
    for (HostileHost.Case one : host.cases()) {
      Address address = Address.of(one.url());
      boolean own = address.origin().equals(host.index().origin());
      if (!own && address.inner() && !address.host().startsWith("[")) {
        others.add("    - " + address.origin() + "/\n");
      }
    }
    assertThat(others).hasSizeGreaterThan(40);
    return Files.writeString(
        folder.resolve("privacy.yaml"),
        """
        avow: 1
        organization:
          name: Hostile, Inc.
          address: 1 Street, Town, MA 01803, United States
          contact: {email: privacy@hostile.example}
        site:
          url: %s
          notice: /privacy
          also:
        %snotice:
          effective: 2026-12-01
          languages: [en]
        laws: [caloppa]
        data:
          email: {from: you, keep: {for: P1Y, after: the order, because: tax law}}
        uses:
          orders: {purpose: fulfill-order, data: [email]}
        """
            .formatted(host.index(), String.join("", others)));
  }
}
