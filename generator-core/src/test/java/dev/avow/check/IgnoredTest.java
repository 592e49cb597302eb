package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Standing;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages have ignored, and the elements that findings show. */
class IgnoredTest {

  @Test
  void whatAPageHasIgnoredStaysInTheReportWithItsReason() throws IOException {
    assertThat(found("ignore-explained", "notice-linked", "https://shop.example/print"))
        .extracting(Finding::standing)
        .containsExactly(new Standing(Standing.Kind.IGNORED, "a page for paper only"));
  }

  @Test
  void withoutAReasonNothingIsIgnored() throws IOException {
    assertThat(found("ignore-explained", "notice-linked", "https://shop.example/silent"))
        .extracting(Finding::standing)
        .containsExactly(Standing.OPEN);
  }

  @Test
  void anElementSpeaksOfWhatItHoldsAlone() throws IOException {
    assertThat(found("ignore-needed", "form-https", "https://shop.example/join"))
        .extracting(finding -> finding.standing().reason())
        .containsExactly("the old till reads nothing else, until spring");
    assertThat(found("form-https", "form-https", "https://shop.example/join"))
        .allSatisfy(finding -> assertThat(finding.open()).isTrue());
  }

  @Test
  void aMistypedCheckIsToldWithItsNearest() throws IOException {
    assertThat(found("ignore-explained", "ignore-explained", "https://shop.example/mistyped"))
        .extracting(Finding::toString)
        .containsExactly(
            "https://shop.example/mistyped form:nth-of-type(1), line 2: warning: The page asks to have 'form-gett'"
                + " ignored, which is no check of a site. Did you mean 'form-get'?"
                + " [ignore-explained]");
  }

  @Test
  void aFindingShowsItsElementWithoutWhatIsInIt() throws IOException {
    assertThat(found("ignore-needed", "form-https", "https://shop.example/join"))
        .extracting(Finding::evidence)
        .containsExactly("<form method=\"post\" action=\"http://till.shop.example/join\">");
  }

  private static List<Finding> found(String fixture, String id, String page) throws IOException {
    return SiteFixture.read(fixture).judge().findings().stream()
        .filter(finding -> finding.rule().id().equals(id))
        .filter(finding -> finding.where().source().equals(page))
        .toList();
  }
}
