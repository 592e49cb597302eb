package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that has one program, and tells its pages apart by what is asked of it. */
class PagesByQueryTest {

  private static final String NAVIGATION =
      "<a href='/index.php?page=join'>Join</a> <a href='/index.php?page=privacy'>Privacy notice</a>";

  @TempDir private Path folder;

  private LocalSite site;

  @BeforeEach
  void open() throws IOException {
    site =
        new LocalSite()
            .page("/", "<html lang=en><title>Rowers</title>" + NAVIGATION + "<p>We row.</p>")
            .page(
                "/index.php?page=join",
                "<html lang=en><title>Join</title>"
                    + NAVIGATION
                    + "<form method=post action='/index.php?page=join'>"
                    + "<label>Your e-mail <input type=email name=mail></label>"
                    + "<button>Join</button></form>")
            .page("/index.php?page=privacy", NAVIGATION + "<h1>Privacy notice</h1><p>Soon.</p>");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aDraftNamesThemByTheirQuery() throws IOException {
    Path file = folder.resolve("privacy.yaml");

    Avow.init(file, SiteRequest.of(site.address()), Drafts.DAY, seen -> {});

    assertThat(file)
        .content()
        .contains("notice: \"/index.php?page=privacy\"", "asked-at: [\"/index.php?page=join\"]");
  }

  @Test
  void theNoticeStandsAtThatQueryAlone() throws IOException {
    Path file = declaration("/index.php?page=privacy", "/index.php?page=join");
    Avow.generate(new Request(file, Drafts.DAY), folder.resolve("out"), folder.resolve("inside"));
    site.page(
        "/index.php?page=privacy",
        NAVIGATION + Files.readString(folder.resolve("out/privacy.fragment.html")));

    assertThat(told(file, "notice-", "field-asked-at"))
        .noneMatch(finding -> finding.contains("notice-reachable"))
        .noneMatch(finding -> finding.contains("notice-recognized"))
        .noneMatch(finding -> finding.contains("notice-unchanged"))
        .noneMatch(finding -> finding.contains("notice-linked"))
        .noneMatch(finding -> finding.contains("field-asked-at"));
    assertThat(
            told(declaration("/index.php?page=terms", "/index.php?page=join"), "notice-reachable"))
        .hasSize(1)
        .first()
        .asString()
        .contains("/index.php?page=terms: error: The notice could not be opened");
  }

  @Test
  void whatIsAskedElsewhereIsToldByThatQuery() throws IOException {
    assertThat(
            told(declaration("/index.php?page=privacy", "/index.php?page=help"), "field-asked-at"))
        .anyMatch(
            finding ->
                finding.contains("/index.php?page=join")
                    && finding.contains("Add '/index.php?page=join' to 'asked-at:'"));
  }

  private Path declaration(String notice, String asked) throws IOException {
    return Files.writeString(
        folder.resolve("declared.yaml"),
        """
        avow: 1
        organization: {name: Rowers, contact: {email: privacy@rowers.example}}
        site: {url: "%s", notice: "%s"}
        notice: {version: "1", effective: 2026-12-01, owner: office}
        data:
          email: {from: you, asked-at: ["%s"], keep: {for: P1Y}}
        uses:
          membership: {purpose: customer-support, data: [email]}
        parties: none
        """
            .formatted(site.address(), notice, asked));
  }

  private List<String> told(Path file, String... rules) throws IOException {
    return Avow.check(new Request(file, Drafts.DAY), SiteRequest.of(site.address()), seen -> {})
        .report()
        .findings()
        .stream()
        .map(Finding::toString)
        .filter(finding -> List.of(rules).stream().anyMatch(finding::contains))
        .toList();
  }
}
