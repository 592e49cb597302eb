package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import dev.avow.report.ReportFiles;
import dev.avow.report.ReportForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser recorded is judged with the site, by the same checks and in the same report. */
class EvidenceTest {

  private static final String CANARY = "canary-4711";

  @TempDir private Path folder;

  @BeforeEach
  void aShopWhosePagesShowLittle() throws IOException {
    write(
        "privacy.yaml",
        """
        avow: 1
        organization: {name: Example Shop}
        site: {url: "https://shop.example/"}
        data:
          email: {from: you, asked-at: [/join]}
        uses:
          news: {purpose: email-marketing, data: [email], basis: consent}
        parties:
          counter: {name: Counter Ltd, role: processor, hosts: [counter.example]}
        cookies:
          visit: {class: analytics}
          draft: {class: functional, kind: local-storage}
          chat: {class: functional, kind: session-storage}
        """);
    write(
        "site/join.html",
        "<title>Join</title><h1>Join</h1><form action=/join method=post>"
            + "<label>E-mail <input name=email></label></form>");
    write("site/index.html", "<title>Shop</title><p>Books.<a href=/join>Join</a>");
  }

  private static final String RECORDED =
      """
      {"log": {"creator": {"name": "Firefox", "version": "128.0"}, "entries": [
        {"pageref": "p", "startedDateTime": "2026-11-07T08:00:00.000Z",
         "request": {"method": "GET", "url": "https://shop.example/join", "headers":
           [{"name": "Cookie", "value": "visit=%1$s; lurker=%1$s"}]},
         "response": {"status": 200, "headers": [], "content": {"mimeType": "text/html",
           "text": "<form action=/join method=post><input name=email></form>"}}},
        {"pageref": "p", "_resourceType": "script",
         "request": {"method": "GET", "url": "https://counter.example/c?u=%1$s", "headers": []},
         "response": {"status": 200, "headers": [{"name": "Set-Cookie", "value": "uid=%1$s"}],
           "content": {}}},
        {"pageref": "p",
         "request": {"method": "GET", "url": "https://spy.example/?u=%1$s", "headers": []},
         "response": {"status": 204, "headers": [], "content": {}}},
        {"pageref": "p",
         "request": {"method": "POST", "url": "http://shop.example/api/join", "headers": [],
           "postData": {"mimeType": "application/x-www-form-urlencoded",
             "params": [{"name": "email", "value": "%1$s"},
               {"name": "date_of_birth", "value": "%1$s"}]}},
         "response": {"status": 204, "headers": [], "content": {}}}]}}
      """
          .formatted(CANARY);

  @Test
  void scriptsAreJudgedByTheChecksOfTheCrawl() throws IOException {
    Path har = write("shop.har", RECORDED);
    Path state =
        write(
            "state.json",
            """
            {"cookies": [], "origins": [{"origin": "https://shop.example", "localStorage":
              [{"name": "basket of jo@mail.example", "value": "%s"}]}]}
            """
                .formatted(CANARY));
    Outcome outcome = check(har, state);

    String join = " (https://shop.example/join)";
    assertThat(found(outcome))
        .containsExactlyInAnyOrder(
            har + ": entry 1: cookie-declared",
            har + ": entry 2" + join + ": cookie-declared",
            har + ": entry 3" + join + ": host-declared",
            har + ": entry 4" + join + ": field-declared",
            har + ": entry 4" + join + ": form-https",
            state + ": origin 1, local storage 1: storage-declared",
            folder.resolve("privacy.yaml") + ": storage-seen");
    assertThat(problems(outcome, "cookie-declared"))
        .containsExactly(
            "A browser sends the cookie 'lurker' to 'shop.example', which no response set and the"
                + " declaration does not list.",
            "The host 'counter.example' sets the cookie 'uid', which the declaration does not"
                + " list. It is known as one of Criteo that tells visitors apart for"
                + " advertisements.");
    assertThat(problems(outcome, "storage-declared"))
        .containsExactly(
            "A script stores 'basket of *' in local storage for 'shop.example', which the"
                + " declaration does not list.");
    assertThat(outcome.report().coverage().orElseThrow().notes())
        .contains(
            "Evidence: "
                + har
                + ", HAR by Firefox 128.0, recorded on 2026-11-07, 24 days ago: 4 entries of this"
                + " site.",
            "Evidence: " + state + ", storage state, of unknown age: 1 entry of this site.");
    assertThat(outcome.exit()).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void noValueOfAnyFileReachesAReport() throws IOException {
    Outcome outcome = check(write("shop.har", RECORDED), write("cut.har", RECORDED + "{"));
    List<Path> reports =
        new OutputFolder(folder.resolve("report"))
            .stream(
                ReportFiles.of(
                    outcome.report(), folder, ReportForm.USUAL, Optional.of(Severity.ERROR)));
    assertThat(reports).hasSize(ReportForm.USUAL.size());
    for (Path report : reports) {
      assertThat(report).content().contains("lurker").doesNotContain(CANARY);
    }
  }

  @Test
  void withoutEvidenceNothingOfAllThisIsSeen() throws IOException {
    assertThat(found(check())).containsExactly(folder.resolve("privacy.yaml") + ": host-seen");
  }

  @Test
  void evidenceOfAnotherSiteIsRefusedAndNothingOfItJudged() throws IOException {
    Path har = write("shop.har", RECORDED.replace("shop.example", "other.example"));
    Outcome outcome = check(har);
    assertThat(found(outcome)).contains(har + ": evidence-whole");
    assertThat(problems(outcome, "evidence-whole"))
        .containsExactly(
            "It is evidence of another site: nothing in it belongs to https://shop.example.");
    assertThat(found(outcome)).noneMatch(each -> each.contains("entry"));
  }

  @Test
  void aFileThatIsNotThereIsWrongUse() throws IOException {
    Path nowhere = folder.resolve("nowhere.har");
    Outcome outcome = check(nowhere);
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .extracting(Finding::toString)
        .containsExactly(
            nowhere
                + ": error: '"
                + nowhere
                + "' does not exist. Name the file that a browser wrote. [site-options]");
  }

  private Outcome check(Path... evidence) throws IOException {
    return Avow.check(
        new Request(folder.resolve("privacy.yaml"), LocalDate.parse("2026-12-01")),
        SiteRequest.of(folder.resolve("site").toString())
            .with(new SiteRequest.Browsers(List.of(evidence))),
        seen -> {});
  }

  private static final List<String> ASKED =
      List.of(
          "cookie-declared",
          "cookie-seen",
          "storage-declared",
          "storage-seen",
          "host-declared",
          "host-seen",
          "field-declared",
          "form-https",
          "evidence-whole");

  /** Place and check of each finding that evidence may bring. */
  private static List<String> found(Outcome outcome) {
    return outcome.report().findings().stream()
        .filter(finding -> ASKED.contains(finding.rule().id()))
        .map(finding -> finding.where().source() + ": " + finding.rule().id())
        .toList();
  }

  private static List<String> problems(Outcome outcome, String id) {
    return outcome.report().findings().stream()
        .filter(finding -> finding.rule().id().equals(id))
        .map(Finding::problem)
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
