package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one thing to mend ends is told once, however many pages or checks see it. */
class ToldOnceTest {

  /** Where no page links to the notice, the layout is the one thing to mend. */
  @Test
  void aLayoutWithoutTheNoticeIsToldOnceWithItsPages() throws IOException {
    List<Finding> findings =
        SiteFixture.read("page-people-list").judge().outcomes().get("notice-linked").findings();

    assertThat(findings)
        .extracting(Finding::toString)
        .containsExactly(
            "https://shop.example/: error: The page has no link to the notice. Link to /privacy from"
                + " the layout that all pages share. It is so on 2 pages. [notice-linked]");
    assertThat(findings.get(0).related())
        .extracting(Location::source)
        .containsExactly("https://shop.example/team");
  }

  @Test
  void whatIsToWaitForConsentIsToldOfThatAlone() throws IOException {
    SiteFixture fixture = SiteFixture.read("tracker-consent");

    assertThat(fixture.judge().outcomes().get("embed-consent").findings()).isEmpty();
  }

  @Test
  void aScriptOfTheLayoutIsToldOnceWithItsPages() throws IOException {
    List<Finding> findings =
        SiteFixture.read("source-personal").judge().outcomes().get("source-personal").findings();

    assertThat(findings)
        .filteredOn(finding -> finding.where().source().endsWith("/layout-1"))
        .singleElement()
        .hasToString(
            "https://shop.example/layout-1 script, line 2: warning: What looks like an e-mail"
                + " address stands in a comment, an attribute or a script of the page, where anybody"
                + " can read it. Take it out of what the server sends. It is so on 2 pages."
                + " [source-personal]");
  }
}
