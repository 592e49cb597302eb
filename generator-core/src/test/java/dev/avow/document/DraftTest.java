package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not yet fit to be published says so in every form, and to the organization alone why. */
class DraftTest {
  private static final OpenRequirement ASKED =
      new OpenRequirement("A law asks for more <here>.", Set.of("notice"));
  private static final OpenRequirement INSIDE =
      new OpenRequirement("The server room has no lock.", Set.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "privacy.html; <p>Draft, not for publication. Points still open: 2.</p>",
        "privacy.fragment.html; <p class=\"draft\"><strong>Draft, not for publication. Points still"
            + " open: 2.</strong></p>",
        "privacy.md; **Draft, not for publication. Points still open: 2.**",
        "privacy.txt; *** Draft, not for publication. Points still open: 2. ***"
      })
  void draftSaysSoInEveryForm(String file, String mark) throws IOException {
    assertThat(text(file, ASKED, INSIDE))
        .contains(mark)
        .doesNotContain("A law asks", "server room");
    assertThat(text(file)).doesNotContain("not for publication");
  }

  @Test
  void reviewCopyNamesWhatIsOpen() throws IOException {
    assertThat(text("review-privacy.html", ASKED, INSIDE))
        .contains("Draft, not for publication. Still open:")
        .contains("A law asks for more &lt;here&gt;.", "The server room has no lock.");
  }

  @Test
  void textThatIsPublishedIsTheSameInADraft() throws IOException {
    assertThat(article(text("privacy.fragment.html", ASKED)))
        .isEqualTo(article(text("privacy.fragment.html")));
  }

  private static String article(String html) {
    return html.substring(html.indexOf("<article"));
  }

  @Test
  void footerOfMessagesAnswersForItselfAlone() throws IOException {
    String footer = "email-footer-newsletter.txt";
    OpenRequirement own = new OpenRequirement("No way to leave.", Set.of("email-footer"));

    assertThat(text(footer, ASKED)).isEqualTo(text(footer));
    assertThat(text(footer, ASKED, own))
        .startsWith("*** Draft, not for publication. Points still open: 1. ***\n\nHarbor Books");
    assertThat(text("email-footer-newsletter.fragment.html", own))
        .startsWith("<p class=\"draft\">");
  }

  private static String text(String file, OpenRequirement... open) throws IOException {
    DocumentOptions options = new DocumentOptions(List.of(open), Map.of());
    return Declared.text(
        Documents.write(Declared.file("small.yaml"), Content.shipped(), options), file);
  }
}
