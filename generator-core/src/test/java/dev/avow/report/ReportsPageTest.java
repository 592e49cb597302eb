package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.FailOn;
import dev.avow.finding.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that tells which build server takes which report. */
class ReportsPageTest {

  @ParameterizedTest
  @EnumSource
  void everyFormHasItsRow(ReportForm form) throws IOException {
    assertThat(page()).contains("| `" + form.word() + "` | `" + form.file() + "` |");
  }

  @ParameterizedTest
  @EnumSource
  void everyGateIsNamed(FailOn gate) throws IOException {
    assertThat(page()).contains("`" + gate.word() + "`");
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaKnowsEveryStanding(Standing.Kind kind) throws IOException {
    String schema = Files.readString(Path.of("../docs/report.schema.json"));
    assertThat(kind == Standing.Kind.OPEN || schema.contains("\"" + kind.word() + "\"")).isTrue();
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/reports.md"));
  }
}
