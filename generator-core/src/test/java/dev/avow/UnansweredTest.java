package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.report.ConsoleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody knows yet is asked about, once, and keeps the pages a draft. */
class UnansweredTest {

  private static final String DRAFT = "Draft, not for publication. Points still open: 1.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'sells: false', 'sells: unknown', disclosures.sells",
    "'shares-for-ads: false', 'shares-for-ads: unknown', disclosures.shares-for-ads",
    "'basis: contract', 'basis: unknown', uses.orders.basis",
  })
  void unknownThatNoRequirementReadsIsAskedAbout(String said, String unsaid, String path)
      throws IOException {
    Outcome outcome = bookshop(said, unsaid);

    assertThat(outcome.report().findings())
        .singleElement()
        .hasToString(
            outcome.report().findings().get(0).where()
                + ": warning: '"
                + path
                + "' is unknown, so no document says anything of it. Find out what holds, and write"
                + " it. [answer-unknown]");
    assertThat(notice()).contains(DRAFT);
  }

  @Test
  void questionOfARequirementIsNotAskedTwice() throws IOException {
    Outcome outcome = bookshop("after: PT5M", "after: unknown");

    assertThat(outcome.report().findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("seed-screensaver");
    assertThat(notice()).contains(DRAFT);
  }

  @Test
  void twoRequirementsDoNotAskTheSameOnTheConsole() throws IOException {
    String profiling = "    profiling:\n      happens: ";
    Outcome silent = bookshop(profiling + "true", profiling + "unknown");

    assertThat(console(silent)).containsOnlyOnce("Does this use profile people");
  }

  private static String console(Outcome outcome) throws IOException {
    StringBuilder text = new StringBuilder();
    ConsoleReport.write(outcome.report(), text, false, "");
    return text.toString();
  }

  @Test
  void contradictionKeepsThePagesADraft() throws IOException {
    Outcome outcome = bookshop("role: delivery", "role: buyer");

    assertThat(outcome.report().findings())
        .extracting(finding -> finding.rule().id())
        .contains("sells-false-but-buyer");
    assertThat(notice()).contains("Draft, not for publication.");
    assertThat(Files.readString(folder.resolve("inside/review-privacy.html")))
        .contains("sells-false-but-buyer: ");
  }

  @Test
  void nothingOpenIsNoDraft() throws IOException {
    assertThat(bookshop("avow: 1", "avow: 1").report().findings()).isEmpty();
    assertThat(notice()).doesNotContain("Draft");
  }

  private Outcome bookshop(String said, String unsaid) throws IOException {
    String text = Files.readString(Path.of("..", "examples", "bookshop", "privacy.yaml"));
    assertThat(text).contains(said);
    Path file = folder.resolve("privacy.yaml");
    int at = text.indexOf(said);
    Files.writeString(file, text.substring(0, at) + unsaid + text.substring(at + said.length()));
    return Avow.generate(
        new Request(file, Example.DAY), folder.resolve("to"), folder.resolve("inside"));
  }

  private String notice() throws IOException {
    return Files.readString(folder.resolve("to/privacy.md"));
  }
}
