package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Exit;
import dev.avow.SiteReach;
import dev.avow.SiteRequest;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.report.WrittenFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees for what was typed: whole output and exit code. */
class CliTest {

  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Rule UNKNOWN = Rule.error("key-unknown", "every key is one of the format");
  private static final Rule CUT = Rule.warning("text-cut", "no text is cut off");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ScriptedVerbs verbs = new ScriptedVerbs();
  private boolean terminal;
  private Map<String, String> environment = Map.of();
  private Path file;

  @BeforeEach
  void declaration() throws IOException {
    file = Files.writeString(folder.resolve("privacy.yaml"), "avow: 1\n");
  }

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
  void aMissingDeclarationSaysHowToStartOne() {
    assertThat(run("validate")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo("avow: privacy.yaml does not exist. Run 'avow init' to start one.\n");
    assertThat(out()).isEmpty();
    assertThat(verbs.asked).isEmpty();
  }

  @Test
  void aMissingDeclarationOfAnotherNameIsStartedUnderThatName() {
    assertThat(run("check", "--site", "site", "other.yaml")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo("avow: other.yaml does not exist. Run 'avow init other.yaml' to start one.\n");
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
            "avow: Missing required option: '--to=DIR'. Run 'avow generate --help' to see what it"
                + " takes.\n");
  }

  @Test
  void checkPassesItsLimitsOnAndWritesTheReport() throws IOException {
    Path reports = folder.resolve("reports");
    assertThat(
            run(
                "check",
                file.toString(),
                "--site",
                "https://shop.example/",
                "--report",
                reports.toString(),
                "--own",
                "--max-pages=9",
                "--connections=2",
                "--timeout=5",
                "--evidence",
                "shop.har",
                "--evidence=state.json",
                "--as-of=2027-01-02"))
        .isEqualTo(Exit.PASSED);
    assertThat(out())
        .isEqualTo(
            "No defect found by these checks.\nReport: " + reports.resolve("report.html") + "\n");
    assertThat(reports.resolve("report.html")).content().startsWith("<!DOCTYPE html>\n<html");
    assertThat(reports.resolve("report.json")).content().startsWith("{\n  \"form\": 1,");
    assertThat(verbs.asked).containsExactly("check " + file + " 2027-01-02");
    assertThat(verbs.site)
        .isEqualTo(
            SiteRequest.of("https://shop.example/")
                .by(new SiteReach(true, 2, Duration.ofSeconds(5), Optional.empty()))
                .within(SiteRequest.Bounds.DEFAULT.withPages(9))
                .with(
                    new SiteRequest.Browsers(List.of(Path.of("shop.har"), Path.of("state.json")))));
  }

  @Test
  void aCopyIsJudgedAsThePublicSiteAndMayGoOn() {
    run("check", file.toString(), "--site=http://x", "--as=https://y/", "--resume=kept");
    assertThat(verbs.site)
        .isEqualTo(
            SiteRequest.of("http://x")
                .as(Optional.of("https://y/"))
                .resuming(Optional.of(Path.of("kept"))));
  }

  @Test
  void messagesAreCheckedAloneOrWithTheSite() {
    run("check", file.toString(), "--mails=letters", "--as-of=2027-01-02");
    assertThat(verbs.site).isEqualTo(SiteRequest.of(""));
    run("check", file.toString(), "--site=x", "--mails=letters", "--as-of=2027-01-02");
    assertThat(verbs.site).isEqualTo(SiteRequest.of("x"));
    String asked = "check " + file + " 2027-01-02 with letters";
    assertThat(verbs.asked).containsExactly(asked, asked);
  }

  @Test
  void checkIsToldWhatToLookAt() {
    assertThat(run("check", file.toString())).isEqualTo(Exit.UNREADABLE);
    assertThat(run("check", "--sites=list", "--mails=letters")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo(
            "avow: Name the site with --site, a list of sites with --sites, or your messages with"
                + " --mails.\n"
                + "avow: A list of --sites names them all; leave --site and --mails out.\n");
    assertThat(verbs.asked).isEmpty();
  }

  @Test
  void whatOpensTheSiteComesFromTheEnvironment() {
    environment = Map.of("AVOW_USER", "u", "AVOW_PASSWORD", "p:q", "AVOW_HEADER", "X-Key:  k ");
    run("check", file.toString(), "--site=https://x.example:8443/a?b");
    assertThat(verbs.site.reach().logins())
        .containsExactly(new SiteReach.Login("x.example:8443", "u", "p:q"));
    assertThat(verbs.site.reach().headers())
        .containsExactly(new SiteReach.Header("x.example:8443", "X-Key", "k"));
    environment = Map.of("AVOW_TOKEN", "t", "AVOW_COOKIE", "a=b; c=d");
    run("check", file.toString(), "--site=https://x.example/");
    assertThat(verbs.site.reach().headers())
        .containsExactly(
            new SiteReach.Header("x.example", "Authorization", "Bearer t"),
            new SiteReach.Header("x.example", "Cookie", "a=b; c=d"));
    assertThat(verbs.site.toString()).doesNotContain("Bearer t").doesNotContain("a=b");
  }

  @Test
  void aFaultyEnvironmentIsWrongUseAndNotPrinted() {
    environment = Map.of("AVOW_PASSWORD", "canary");
    assertThat(run("check", file.toString(), "--site=https://x/")).isEqualTo(Exit.UNREADABLE);
    environment = Map.of("AVOW_HEADER", "X: canary\r\nHost: other".translateEscapes());
    assertThat(run("check", file.toString(), "--site=https://x/")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo(
            "avow: Set both AVOW_USER and AVOW_PASSWORD, or neither.\n"
                + "avow: One of AVOW_TOKEN, AVOW_COOKIE and AVOW_HEADER holds what no header may"
                + " hold.\n");
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
  void coloursAreForTerminalsAndCanBeDeclined() {
    terminal = true;
    run("validate", file.toString());
    assertThat(out()).isEqualTo("\u001b[1mNo defect found by these checks.\u001b[0m\n");
    out.reset();
    run("validate", file.toString(), "--no-color");
    assertThat(out()).isEqualTo("No defect found by these checks.\n");
  }

  @Test
  void initNeedsNoDeclaration() {
    assertThat(run("init", "new.yaml")).isEqualTo(Exit.PASSED);
    assertThat(verbs.asked).containsExactly("init new.yaml");
  }

  @Test
  void initOfASiteLooksAtItAsCheckDoes() {
    assertThat(
            run(
                "init",
                "new.yaml",
                "--site",
                "pages",
                "--as",
                "https://shop.example/",
                "--own",
                "--max-pages",
                "7"))
        .isEqualTo(Exit.PASSED);
    assertThat(verbs.asked).singleElement().asString().startsWith("init new.yaml from pages ");
    assertThat(verbs.site.as()).contains("https://shop.example/");
    assertThat(verbs.site.reach().own()).isTrue();
    assertThat(verbs.site.bounds().pages()).isEqualTo(7);
  }

  @Test
  void explainTellsWhatStandsBehindAnId() {
    assertThat(run("explain", "form-sent")).isEqualTo(Exit.PASSED);
    assertThat(out())
        .isEqualTo(
            "form-sent (error)\nHolds when all is well: every form is sent over https.\n"
                + "On the authority of: GDPR Art. 32\n");
  }

  @Test
  void explainInJsonIsAnObject() {
    assertThat(run("explain", "form-sent", "--format=json")).isEqualTo(Exit.PASSED);
    assertThat(out())
        .isEqualTo(
            "{\n  \"id\": \"form-sent\",\n  \"text\": \"form-sent (error)\\nHolds when all is"
                + " well: every form is sent over https.\\nOn the authority of: GDPR Art."
                + " 32\\n\"\n}\n");
  }

  @Test
  void explainOfAnUnknownIdAsksWhatWasMeant() {
    assertThat(run("explain", "forms-sent")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo("avow: nothing has the id 'forms-sent'. Did you mean 'form-sent'?\n");
  }

  @Test
  void classifyPrintsTheScore() {
    assertThat(run("classify", folder.toString())).isEqualTo(Exit.PASSED);
    assertThat(out()).isEqualTo("{}\n");
  }

  @Test
  void classifyNeedsAFolder() {
    assertThat(run("classify", "nowhere")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo("avow: nowhere is not a folder. Name the folder of the labeled forms.\n");
  }

  @Test
  void wrongUseSaysWhatIsWrongAndWhereToLook() {
    assertWrong(
        "avow: Unknown option: '--fial-on'. Did you mean '--fail-on'? Run 'avow validate --help'"
            + " to see what it takes.\n",
        "validate",
        "--fial-on");
    assertWrong(
        "avow: Invalid value for option '--as-of': '2026-02-30' is not a day of the calendar."
            + " Write it like 2026-12-01. Run 'avow validate --help' to see what it takes.\n",
        "validate",
        "--as-of=2026-02-30");
    assertWrong(
        "avow: Invalid value for option '--format': 'xml' is not one of: text, json, github. Run 'avow"
            + " validate --help' to see what it takes.\n",
        "validate",
        "--format=xml");
    assertWrong(
        "avow: Invalid value for option '--max-pages': '0' is not a whole number from 1 on. Run"
            + " 'avow check --help' to see what it takes.\n",
        "check",
        "--site=x",
        "--max-pages=0");
  }

  @Test
  void wrongUseIsInertToo() {
    run("validate", "a.yaml", "b\n::error::owned\u001b[2J##[x]");
    assertThat(err()).doesNotContain("\u001b").doesNotContain("##[").hasLineCount(1);
  }

  @Test
  void noCommandShowsThemAll() {
    assertThat(run()).isEqualTo(Exit.UNREADABLE);
    assertThat(err()).isEqualTo("avow: name a command.\n");
    assertThat(out()).startsWith("Usage: avow ");
  }

  @Test
  void everyCommandHasHelp() {
    for (String verb : List.of("init", "validate", "generate", "check", "explain", "classify")) {
      out.reset();
      assertThat(run(verb, "--help")).isEqualTo(Exit.PASSED);
      assertThat(out()).startsWith("Usage: avow " + verb + " ").contains("--format");
      assertThat(err()).isEmpty();
    }
    assertThat(verbs.asked).isEmpty();
  }

  @Test
  void versionIsOneLine() {
    assertThat(run("--version")).isEqualTo(Exit.PASSED);
    assertThat(out()).isEqualTo("avow development\n");
  }

  @Test
  void ourOwnFaultSaysSoWithoutATrace() {
    verbs.fault = new IllegalStateException("secret");
    assertThat(run("validate", file.toString())).isEqualTo(Exit.FAILED);
    assertThat(err())
        .isEqualTo(
            "avow: this is a fault of Avow's own (IllegalStateException), not of your declaration."
                + " Report it with what --debug prints.\n");
    err.reset();
    assertThat(run("validate", file.toString(), "--debug")).isEqualTo(Exit.FAILED);
    assertThat(err()).contains("at dev.avow.cli.");
  }

  @Test
  void anErrorOfTheMachineIsOneLineToo() {
    for (Error error :
        List.of(new NoClassDefFoundError("secret"), new OutOfMemoryError(), new AssertionError())) {
      verbs.error = error;
      err.reset();
      assertThat(run("validate", file.toString())).isEqualTo(Exit.FAILED);
      assertThat(err())
          .isEqualTo(
              "avow: this is a fault of Avow's own ("
                  + error.getClass().getSimpleName()
                  + "), not of your declaration. Report it with what --debug prints.\n");
    }
  }

  @Test
  void aFullDiskBehindTheOutputIsFour() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(new Cli(session(full)).run("validate", file.toString())).isEqualTo(Exit.FAILED);
    assertThat(err()).isEqualTo("avow: No space left on device\n");
  }

  private void assertWrong(String message, String... args) {
    err.reset();
    assertThat(run(args)).isEqualTo(Exit.UNREADABLE);
    assertThat(err()).isEqualTo(message);
    assertThat(out()).isEmpty();
  }

  private Exit run(String... args) {
    return new Cli(session(out)).run(args);
  }

  private Session session(OutputStream stream) {
    return new Session(
        verbs, stream, err, StandardCharsets.UTF_8, terminal, false, environment, TODAY);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
