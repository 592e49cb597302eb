package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.avow.browser.Loopback;
import dev.avow.report.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that scripts build: not seen by the crawl alone, judged when a browser shows it. */
class RenderedSiteTest {

  private static final Map<String, String> APP =
      Map.of(
          "/", "<title>App</title><div id=app></div><script src=/app.js></script>",
          "/app.js",
              """
              document.getElementById('app').innerHTML = '<h1>Join</h1><form action=/send method=post>'
                + '<label>Date of birth <input name=dob></label></form>';
              localStorage.setItem('cart', '1');
              """);

  @TempDir private Path folder;

  @Test
  void theBrowserTurnsAGapIntoFindings() throws IOException {
    try (Loopback site = new Loopback(APP)) {
      Outcome alone = check(SiteRequest.of(site.address()));
      assertThat(ids(alone)).contains("coverage").doesNotContain("field-declared");
      assertThat(alone.report().complete()).isFalse();

      Outcome rendered =
          check(SiteRequest.of(site.address()).with(new SiteRequest.Browsers(List.of(), true)));
      if (rendered.exit() == Exit.UNREADABLE && System.getenv("AVOW_BROWSER") == null) {
        abort("There is no browser here.");
      }
      assertThat(ids(rendered))
          .contains("field-declared", "storage-declared")
          .doesNotContain("coverage", "evidence-whole");
      Coverage coverage = rendered.report().coverage().orElseThrow();
      assertThat(coverage.seen()).containsExactly(new Coverage.Page(site.address(), "(rendered)"));
      assertThat(coverage.notes())
          .anySatisfy(note -> assertThat(note).matches("Rendered by Chromium [0-9.]+: 1 page\\."));
    }
  }

  @Test
  void whatABrowserShowsIsAcceptedApart() throws IOException {
    try (Loopback site = new Loopback(APP)) {
      SiteRequest look =
          SiteRequest.of(site.address()).with(new SiteRequest.Browsers(List.of(), true));
      Outcome accepted = Avow.check(request().acceptedBy("A. Person"), look, seen -> {});
      if (accepted.exit() == Exit.UNREADABLE && System.getenv("AVOW_BROWSER") == null) {
        abort("There is no browser here.");
      }
      assertThat(folder.resolve("privacy.lock.yaml"))
          .content()
          .contains("shown-by: \"browser\"", "- \"date-of-birth: 'dob' on /\"");
      assertThat(ids(check(look))).doesNotContain("site-unchanged");
      assertThat(check(SiteRequest.of(site.address())).report().notAsked())
          .contains(
              "site-unchanged: The lock file has no inventory of this site as its server shows it;"
                  + " '--accept-by \"A. Person\"' writes one.");
    }
  }

  @Test
  void aFolderIsNotRendered() throws IOException {
    Outcome outcome =
        check(SiteRequest.of(folder.toString()).with(new SiteRequest.Browsers(List.of(), true)));
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings().get(0))
        .hasToString(
            "--browser: error: A browser shows what is served, and '"
                + folder
                + "' is a folder. Serve the folder and name its address, or leave '--browser' out."
                + " [site-browser]");
  }

  @Test
  void aCrawlThroughABrowserIsNotGoneOnWith() throws IOException {
    SiteRequest look =
        SiteRequest.of("http://127.0.0.1:1/")
            .with(new SiteRequest.Browsers(List.of(), true))
            .resuming(Optional.of(folder.resolve("shop.state")));
    Outcome outcome = check(look);
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings().get(0))
        .hasToString(
            "--resume: error: What a browser shows of pages is too much for a state file. Leave"
                + " '--resume' out, or '--browser'. [state-file]");
  }

  private Outcome check(SiteRequest site) throws IOException {
    return Avow.check(request(), site, seen -> {});
  }

  private Request request() throws IOException {
    Path declaration =
        Files.writeString(
            folder.resolve("privacy.yaml"),
            """
            avow: 1
            organization: {name: Example Shop}
            site: {url: "https://shop.example/"}
            data:
              email: {from: you}
            uses:
              news: {purpose: email-marketing, data: [email], basis: consent}
            """);
    return new Request(declaration, LocalDate.parse("2026-12-01"));
  }

  private static List<String> ids(Outcome outcome) {
    return outcome.report().findings().stream().map(finding -> finding.rule().id()).toList();
  }
}
