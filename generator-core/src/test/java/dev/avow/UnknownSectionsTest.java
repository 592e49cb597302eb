package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.law.State;
import dev.avow.report.ConsoleReport;
import dev.avow.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section that nobody has filled in is one fault, not one for each requirement that reads it. */
class UnknownSectionsTest {

  @TempDir Path folder;

  @Test
  void newDeclarationAsksOnceForEachSection() throws IOException {
    Path file = folder.resolve("privacy.yaml");
    Avow.init(file, Example.DAY);
    Report report = Avow.validate(new Request(file, Example.DAY)).report();

    assertThat(report.findings())
        .hasSizeLessThan(20)
        .extracting(finding -> finding.where())
        .doesNotHaveDuplicates();
    assertThat(report.findings())
        .extracting(finding -> finding.rule().id())
        .filteredOn("section-unknown"::equals)
        .hasSize(6);
    assertThat(report.entries(State.QUESTION)).hasSizeGreaterThan(35);
    StringBuilder console = new StringBuilder();
    ConsoleReport.write(report, console, false, "");
    assertThat(console)
        .contains(
            "error: 'data' is unknown, and 13 requirements ask what it says. Write what holds, such"
                + " as 'data: {email: {from: you, asked-at: [/checkout]}}'. [section-unknown]")
        .doesNotContain("To be answered:");
  }

  /** On the pages the requirements count, each once. */
  @Test
  void pagesCountEachRequirementOnce() throws IOException {
    Path file = folder.resolve("privacy.yaml");
    Avow.init(file, Example.DAY);
    Request request = new Request(file, Example.DAY);
    Report report = Avow.generate(request, folder.resolve("to"), folder.resolve("in")).report();

    long unknown =
        report.findings().stream()
            .filter(finding -> finding.rule().id().equals("answer-unknown"))
            .count();
    assertThat(Files.readString(folder.resolve("to/privacy.md")))
        .contains("Points still open: " + (report.entries(State.QUESTION).size() + unknown) + ".");
  }

  @Test
  void singleQuestionAboutASectionIsAskedItself() throws IOException {
    Report report = validate("parties: unknown\n");

    assertThat(report.findings())
        .filteredOn(finding -> finding.problem().startsWith("'parties' is unknown"))
        .extracting(finding -> finding.rule().id())
        .containsExactly("seed-shared");
  }

  /** Whoever vouches for the backups is asked, whether or not the safeguards are known. */
  @Test
  void whatASectionLacksIsToldAsBefore() throws IOException {
    Report report = validate("safeguards: {backups: unknown}\n");

    assertThat(report.findings())
        .extracting(finding -> finding.rule().id())
        .contains("seed-integrity", "seed-screensaver")
        .doesNotContain("section-unknown");
  }

  private Report validate(String more) throws IOException {
    Path file = folder.resolve("privacy.yaml");
    Files.writeString(
        file,
        """
        avow: 1
        organization: {name: Bob's Books}
        data:
          email: {from: you}
        uses:
          orders: {purpose: fulfill-order, data: [email]}
        """
            + more);
    return Avow.validate(new Request(file, Example.DAY)).report();
  }
}
