package dev.avow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report's page as a person's browser has it. */
class ReportPageTest {

  /** With an entry of every state, findings, gaps and limits. */
  private static final Path PAGE =
      Path.of("src/test/resources/dev/avow/report/everything.html").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({"320, false", "320, true", "1280, false", "1280, true"})
  void everybodyCanReadTheReport(int width, boolean dark) throws Exception {
    try (Browser browser = Browser.start()) {
      browser.open(PAGE, width, dark);
      assertThat(browser.violations()).isEmpty();
      assertThat(browser.overhang()).isZero();
    }
  }

  @Test
  void theReportIsValidHtml() throws Exception {
    assertThat(NuValidator.errors(Files.readString(PAGE))).isEmpty();
  }
}
