package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.report.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that is declared and is not there is told once, by what it is declared for. */
class MissingPagesTest {

  private static final Example CHOIR = Example.named("first-notice");

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"join/index.html, declared-page", "leave/index.html, opt-out-page"})
  void missingPageIsToldByItsOwnCheckAlone(String page, String check) throws IOException {
    Outcome outcome = without(page);

    assertThat(outcome.report().findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly(check);
    assertThat(outcome.report().coverage().orElseThrow().unseen())
        .extracting(Coverage.Gap::address)
        .contains("https://tidewaterchoir.example/" + page.split("/")[0]);
  }

  /** A link that leads nowhere is no pass, even where another check has told it. */
  @Test
  void aDeadLinkOfTheNoticeDoesNotPass() throws IOException {
    assertThat(without("leave/index.html").report().checks())
        .filteredOn(check -> check.rule().id().equals("notice-links"))
        .extracting(check -> check.state().name())
        .containsExactly("INCOMPLETE");
  }

  /** No other check looks for the page that the site starts with. */
  @Test
  void missingHomeIsAGap() throws IOException {
    assertThat(without("index.html").report().findings())
        .extracting(finding -> finding.rule().id())
        .contains("coverage");
  }

  private Outcome without(String page) throws IOException {
    Path site = CHOIR.deployed(temp.resolve("site"));
    Files.delete(site.resolve(page));
    return Avow.check(CHOIR.request(), SiteRequest.of(site.toString()), pages -> {});
  }
}
