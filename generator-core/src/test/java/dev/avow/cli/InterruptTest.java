package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Somebody stops a long run, and gets what was found until then. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows ends a process without telling it")
class InterruptTest {

  @TempDir Path folder;

  @Test
  void aStoppedCheckLeavesAWholeReportAndTheSignalsCode() throws Exception {
    Path file = Files.writeString(folder.resolve("privacy.yaml"), "avow: 1\n");
    Path reports = folder.resolve("reports");
    Process process = start(file, reports);
    try (BufferedReader err = reader(process.getErrorStream());
        BufferedReader out = reader(process.getInputStream())) {
      assertThat(err.readLine()).isEqualTo("looking");
      process.toHandle().destroy();
      String json = String.join("\n", out.lines().toList());
      assertThat(process.waitFor()).isEqualTo(143);
      assertThat(json).startsWith("{").contains("\"interrupted\": true").endsWith("}");
      assertThat(reports.resolve("report.json")).content().isEqualTo(json + "\n");
      assertThat(reports.resolve("report.html")).content().endsWith("</html>\n");
    }
  }

  private Process start(Path file, Path reports) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Sleeper.class.getName(),
            "check",
            file.toString(),
            "--site=x",
            "--format=json",
            "--report=" + reports)
        .start();
  }

  private static BufferedReader reader(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
