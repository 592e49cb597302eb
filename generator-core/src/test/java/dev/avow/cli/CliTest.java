package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Exit;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.report.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verbs that judge a declaration. */
class CliTest extends Typed {

  @Test
  void validateThatPassesSaysNoMoreThanItSaw() {
    assertThat(run("validate", file.toString())).isEqualTo(Exit.PASSED);
    assertThat(out()).isEqualTo("No defect found by these checks.\n");
    assertThat(err()).isEmpty();
    assertThat(verbs.asked).containsExactly("validate " + file + " 2026-12-01");
  }

  @Test
  void aFindingIsPrintedAndTheCodeIsOne() {
    verbs.finds(UNKNOWN, Exit.FINDINGS);
    assertThat(run("validate", file.toString())).isEqualTo(Exit.FINDINGS);
    assertThat(out())
        .isEqualTo(
            "In privacy.yaml: 1 finding\n"
                + "  - privacy.yaml:14:5: error: 'lable' is not a key. Did you mean 'label'?"
                + " [key-unknown]\n\n1 error.\n");
  }

  @Test
  void anythingFoundClosesTheGateOfNotes() {
    verbs.finds(new Rule("text-long", "no text is long", Severity.NOTE, ""), Exit.PASSED);
    assertThat(run("validate", file.toString(), "--fail-on", "warning")).isEqualTo(Exit.PASSED);
    assertThat(run("validate", file.toString(), "--fail-on", "note")).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void annotationsArePrintedForAWorkflow() {
    verbs.finds(UNKNOWN, Exit.FINDINGS);
    assertThat(run("validate", file.toString(), "--format", "github")).isEqualTo(Exit.FINDINGS);
    assertThat(out())
        .isEqualTo(
            "::error file=privacy.yaml,line=14,col=5,title=key-unknown::'lable' is not a key. Did"
                + " you mean 'label'?\navow: 1 error.\n");
  }

  @Test
  void theReportsThatAreNamedAreWrittenAndNoOthers() {
    Path reports = folder.resolve("out");
    run(
        "validate",
        file.toString(),
        "--report",
        reports.toString(),
        "--reports",
        "sarif,junit,csv,md");
    assertThat(reports)
        .isDirectoryNotContaining("glob:**.html")
        .isDirectoryContaining("glob:**/report.sarif")
        .isDirectoryContaining("glob:**/TEST-avow.xml")
        .isDirectoryContaining("glob:**/report.csv")
        .isDirectoryContaining("glob:**/report.md");
    assertThat(out()).endsWith("Report: " + reports.resolve("report.sarif") + "\n");
  }

  @Test
  void aReportNobodyKnowsIsWrongUse() {
    assertThat(run("validate", file.toString(), "--reports", "html,pdf"))
        .isEqualTo(Exit.UNREADABLE);
    assertThat(err()).contains("'pdf' is not one of: html, json, sarif, junit, csv, md.");
  }

  @Test
  void acceptingNamesThePerson() {
    run("validate", file.toString(), "--accept-by", "A. Person");
    assertThat(verbs.asked).containsExactly("validate " + file + " 2026-12-01 by A. Person");
  }

  @Test
  void aDeclarationThatCannotBeReadIsTwo() {
    verbs.finds(UNKNOWN, Exit.UNREADABLE);
    assertThat(run("validate", file.toString(), "--fail-on", "never")).isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void theGateMovesBetweenPassedAndFindingsOnly() {
    verbs.finds(CUT, Exit.PASSED);
    assertThat(run("validate", file.toString())).isEqualTo(Exit.PASSED);
    assertThat(run("validate", file.toString(), "--fail-on", "warning")).isEqualTo(Exit.FINDINGS);
    verbs.finds(UNKNOWN, Exit.FINDINGS);
    assertThat(run("validate", file.toString(), "--fail-on=never")).isEqualTo(Exit.PASSED);
    verbs.finds(UNKNOWN, Exit.INCOMPLETE);
    assertThat(run("validate", file.toString(), "--fail-on=never")).isEqualTo(Exit.INCOMPLETE);
  }

  @Test
  void findingsThatAreLetThroughHideNoGap() {
    verbs.finds(UNKNOWN, Exit.FINDINGS);
    verbs.report = verbs.report.stopped();
    assertThat(run("validate", file.toString(), "--fail-on=never")).isEqualTo(Exit.INCOMPLETE);
    assertThat(run("validate", file.toString())).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void jsonIsOneDocumentAndNothingElse() {
    assertThat(run("validate", file.toString(), "--format", "json")).isEqualTo(Exit.PASSED);
    assertThat(out())
        .startsWith("{\n  \"form\": 1,\n  \"version\": \"1.0.0\",\n  \"command\": \"validate\",")
        .endsWith("\n}\n");
  }

  @Test
  void generateNamesWhatItWrote() {
    verbs.report =
        verbs.report.withFiles(
            List.of(new WrittenFile("out/notice.html", true), new WrittenFile("out/a.md", false)));
    assertThat(run("generate", file.toString(), "--to", "out")).isEqualTo(Exit.PASSED);
    assertThat(out())
        .isEqualTo(
            "Written:\n  - out/notice.html\nUnchanged: 1 file\nNo defect found by these checks.\n");
    assertThat(verbs.asked)
        .containsExactly("generate " + file + " 2026-12-01 to out inside out-inside");
  }

  @Test
  void approveNamesWhoApproves() {
    assertThat(run("approve", file.toString(), "--by", "A. Counsel")).isEqualTo(Exit.PASSED);
    assertThat(verbs.asked).containsExactly("approve " + file + " by A. Counsel");
  }

  @Test
  void generateNeedsAFolder() {
    assertThat(run("generate", file.toString())).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo(
            "avow: '--to DIR' is missing. Run 'avow generate --help' to see what it takes.\n");
  }

  @Test
  void aReportThatCannotBeWrittenIsFour() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "");
    assertThat(run("validate", file.toString(), "--report", taken.toString()))
        .isEqualTo(Exit.FAILED);
    assertThat(err())
        .isEqualTo(
            "avow: '"
                + taken
                + "' is a file, and files are to be written into it. Name a folder.\n");
  }

  @Test
  void progressIsShownToAPersonOnly() {
    run("check", file.toString(), "--site", "x");
    assertThat(err()).isEmpty();
    terminal = true;
    run("check", file.toString(), "--site", "x");
    assertThat(err()).isEqualTo("\r\u001b[K7 pages seen\r\u001b[K");
  }

  @Test
  void colorsAreForTerminalsAndCanBeDeclined() {
    terminal = true;
    run("validate", file.toString());
    assertThat(out()).isEqualTo("\u001b[1mNo defect found by these checks.\u001b[0m\n");
    out.reset();
    run("validate", file.toString(), "--no-color");
    assertThat(out()).isEqualTo("No defect found by these checks.\n");
  }
}
