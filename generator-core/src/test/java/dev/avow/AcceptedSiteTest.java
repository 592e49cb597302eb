package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Standing;
import dev.avow.report.Coverage;
import dev.avow.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever accepts a site is told what came to it since. */
class AcceptedSiteTest {

  private static final String HOME =
      """
      <a href=/privacy>Privacy notice</a><a href=/join>Join</a>
      <img src=https://pixel.example/p.gif?visitor=canary-query>
      <form method=post><label>E-mail
      <input type=email name=email value=canary@customers.example></label></form>
      """;

  private static final String LATER =
      """
      <a href=/privacy>Privacy notice</a>
      <script src=https://late.example/a.js></script>
      <form method=post><label>E-mail <input type=email name=email></label>
      <label>Date of birth <input name=dob></label></form>
      """;

  @TempDir Path temp;

  private LocalSite site;
  private Request request;

  @BeforeEach
  void open() throws IOException {
    site = new LocalSite().setting("visitor_48151623=canary-cookie; Path=/");
    site.page("/", HOME).page("/join", "<a href=/privacy>Privacy notice</a>");
    site.page("/privacy", "<h1>Privacy notice</h1><p>Write to privacy@shop.example.</p>");
    request = new Request(site.declaration(temp), LocalDate.parse("2026-12-01"));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void theLockFileListsWhatTheSiteHasAndNobodysData() throws IOException {
    accept("A. Person");
    assertThat(inventories())
        .isEqualTo(
            """
            inventories:
            - site: "%s"
              shown-by: "server"
              by: "A. Person"
              'on': "2026-12-01"
              hosts:
              - "pixel.example"
              cookies:
              - "sid"
              - "visitor_*"
              fields:
              - "email: 'email' on /"
            """
                .formatted(origin()));
    assertThat(Files.readString(lock())).doesNotContain("canary");
  }

  @Test
  void whatCameSinceIsToldOnceAndNothingElse() throws IOException {
    accept("A. Person");
    assertThat(news(check(request))).isEmpty();

    site.setting("late=x; Path=/").page("/join", LATER);
    assertThat(news(check(request)))
        .extracting(Finding::toString)
        .containsExactly(
            said(
                "/",
                "The host '127.0.0.1' sets the cookie 'late', which the inventory that A. Person"
                    + " accepted on 2026-12-01 does not list."),
            said(
                "/join",
                "The page loads from 'late.example', which the inventory that A. Person accepted"
                    + " on 2026-12-01 does not list."),
            said(
                "/join",
                "The field 'dob' asks for a date of birth (by its label), which the inventory that"
                    + " A. Person accepted on 2026-12-01 does not list."));

    site.page("/", "<a href=/privacy>Privacy notice</a><a href=/join>Join</a>");
    assertThat(news(check(request))).as("what has gone is no finding").hasSize(3);
  }

  @Test
  void acceptingAnewTakesOneRun() throws IOException {
    accept("A. Person");
    site.page("/join", LATER);
    Report accepted = accept("B. Person");
    assertThat(news(accepted))
        .extracting(Finding::standing)
        .containsOnly(
            new Standing(Standing.Kind.BASELINE, "In the lock file by B. Person on 2026-12-01."))
        .hasSize(2);
    assertThat(Files.readString(lock())).doesNotContain("site-unchanged").contains("late.example");

    Report after = check(request);
    assertThat(news(after)).isEmpty();
    assertThat(after.open()).isEmpty();
  }

  @Test
  void whatWasAcceptedOfAPartLeavesTheBaselineWithTheNextInventory() throws IOException {
    accept("A. Person");
    site.page("/", HOME + LATER);
    accept("B. Person", part());
    assertThat(Files.readString(lock())).contains("id: \"site-unchanged\"");
    accept("C. Person");
    assertThat(Files.readString(lock())).doesNotContain("site-unchanged");
    assertThat(check(request).open()).isEmpty();
  }

  @Test
  void aPartOfASiteIsNoInventory() throws IOException {
    Report report = accept("A. Person", part());
    assertThat(lock()).content().doesNotContain("inventories");
    assertThat(notes(report))
        .contains(
            "The inventory of the site was not written to the lock file: not all of the site could"
                + " be seen.");

    accept("A. Person");
    String before = inventories();
    site.page("/join", LATER);
    accept("B. Person", part());
    assertThat(inventories()).isEqualTo(before);
  }

  @Test
  void whoDoesNotAcceptIsNotToldOfInventories() throws IOException {
    Report report = check(request, part());
    assertThat(notes(report)).noneMatch(note -> note.contains("inventory"));
    assertThat(lock()).doesNotExist();
  }

  @Test
  void otherVerbsKeepWhatTheLockFileTells() throws IOException {
    accept("A. Person");
    String before = inventories();
    Avow.validate(request.acceptedBy("B. Person"));
    Avow.approve(request, "C. Counsel");
    assertThat(Files.readString(lock())).endsWith(before);
  }

  @Test
  void whatAFolderShowsIsNotHeldAgainstWhatTheServerShowed() throws IOException {
    accept("A. Person");
    Path folder = Files.createDirectories(temp.resolve("site"));
    Files.writeString(folder.resolve("index.html"), HOME + LATER);
    Report report = check(request, SiteRequest.of(folder.toString()));
    assertThat(news(report)).isEmpty();
    assertThat(report.notAsked())
        .contains(
            "site-unchanged: The lock file has no inventory of this site as a folder shows it;"
                + " '--accept-by \"A. Person\"' writes one.");
  }

  @Test
  void anInventoryIsOfItsSiteAlone() throws IOException {
    accept("A. Person");
    try (LocalSite other = new LocalSite().page("/", HOME + LATER)) {
      Report report = check(request, SiteRequest.of(other.address()));
      assertThat(news(report)).isEmpty();
      assertThat(report.notAsked()).anyMatch(each -> each.startsWith("site-unchanged: "));
    }
  }

  @Test
  void namesOfEveryKindLeaveALockFileThatReads() throws IOException {
    StringBuilder form = new StringBuilder(HOME).append("<form method=post>");
    for (String name :
        List.of(
            "a\u202Eb",
            "e" + "\u0301".repeat(12),
            "soft\u00ADhyphen",
            "two\nlines",
            "say &quot;on /&quot; on /there",
            "none",
            "back\\u0007slash",
            "",
            "n".repeat(9_000),
            "canary@customers.example")) {
      form.append("<input type=email name=\"").append(name).append("\">");
    }
    site.page("/", form.append("</form>").toString()).setting("none=x; Path=/");
    accept("A. Person");
    Report after = check(request);
    assertThat(news(after)).isEmpty();
    assertThat(after.open()).isEmpty();
    assertThat(inventories())
        .contains("- \"none\"", "email: 'none' on /", "email: a field without a name on /")
        .doesNotContain("canary");
  }

  @Test
  void aSiteWithoutEndIsNotWrittenDown() throws IOException {
    String below = ("." + "x".repeat(60)).repeat(3) + ".example";
    StringBuilder page = new StringBuilder(HOME);
    for (int host = 0; host < 1_700; host++) {
      page.append("<img src=https://n").append(host).append(below).append("/a>");
    }
    site.page("/", page.toString());
    Report report = accept("A. Person");
    assertThat(notes(report))
        .contains(
            "The inventory of the site was not written to the lock file: the inventories would be"
                + " larger than 300 kB.");
    assertThat(lock()).content().doesNotContain("inventories:");
  }

  private String said(String path, String problem) {
    String where = path.equals("/join") && problem.contains("field") ? " form, line 4" : "";
    return origin()
        + path
        + (problem.contains("loads") ? " script, line 2" : where)
        + ": warning: "
        + problem
        + " See that the declaration and the notice still say all, then accept the site as it is"
        + " with --accept-by \"A. Person\"; or take it off the site. [site-unchanged]";
  }

  private Report accept(String name) throws IOException {
    return check(request.acceptedBy(name));
  }

  private Report accept(String name, SiteRequest look) throws IOException {
    return check(request.acceptedBy(name), look);
  }

  private Report check(Request asked) throws IOException {
    return check(asked, SiteRequest.of(site.address()));
  }

  private static Report check(Request asked, SiteRequest look) throws IOException {
    return Avow.check(asked, look, seen -> {}).report();
  }

  /** The home page and one more, of three. */
  private SiteRequest part() {
    return SiteRequest.of(site.address()).within(SiteRequest.Bounds.DEFAULT.withPages(2));
  }

  private static List<Finding> news(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().id().equals("site-unchanged"))
        .toList();
  }

  private static List<String> notes(Report report) {
    return Optional.of(report).flatMap(Report::coverage).map(Coverage::notes).orElse(List.of());
  }

  private String origin() {
    return site.address().substring(0, site.address().length() - 1);
  }

  private Path lock() {
    return temp.resolve("privacy.lock.yaml");
  }

  private String inventories() throws IOException {
    String text = Files.readString(lock());
    return text.substring(text.indexOf("inventories:"));
  }
}
