package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a declaration denies, or does not know, is not promised by its notice. */
class WithheldTest {

  @Test
  void aRightThatIsDeniedOrUnknownIsNotGranted() throws IOException {
    DocumentSet documents =
        documents("rights: {delete: none, portability: unknown, access: {email: a@shop.example}}");

    assertThat(Declared.text(documents, "privacy.txt"))
        .contains("You have the right to see the information we have about you. How")
        .contains("We do not offer the right to have your information deleted.")
        .doesNotContain("take elsewhere");
    assertThat(documents.findings()).isEmpty();
  }

  @Test
  void aSectionOfDeniedRightsTellsNoWayToUseThem() throws IOException {
    assertThat(Declared.text(documents("rights: {correct: none, object: none}"), "privacy.txt"))
        .contains(
            "We do not offer the right to correct inaccuracies in your information or object to our"
                + " use of your information.")
        .doesNotContain("You have these rights", "corrected", "Your right to object");
  }

  @Test
  void aListThatNobodyCanLeaveIsNotSaidToBeLeft() throws IOException {
    String lists =
        """
        mailings:
          alerts: {label: Alerts, class: transactional, opt-out: none}
          letter: {label: The Letter, class: marketing, opt-out: {form: /off}}
        """;

    assertThat(Declared.text(documents(lists), "privacy.txt"))
        .contains("You can leave this list at any time: The Letter.")
        .contains("There is no way to leave this list.");
    assertThat(Declared.text(documents(lists), "opt-out.txt"))
        .contains("tells you how to leave its e-mail lists.")
        .doesNotContain("each");
  }

  @Test
  void aSafeguardOfSomeDataIsNotSaidToBeOfAll() throws IOException {
    String some = "safeguards: {encryption-at-rest: {published: true, applies-to: [email]}}";

    assertThat(Declared.text(documents(some), "privacy.txt"))
        .contains(", for this: e-mail address");
  }

  @Test
  void aCookieThatIsNoLongerSetIsNotSet() throws IOException {
    String retired =
        "cookies: {old: {class: analytics, status: retired, consent: opt-out, lasts: P1Y}}";

    assertThat(Declared.text(documents(retired), "privacy.txt"))
        .contains("no longer set")
        .doesNotContain("It is set");
  }

  private static DocumentSet documents(String more) throws IOException {
    String declaration =
        """
        avow: 1
        organization: {name: Bob's Books, contact: a@shop.example}
        site: {url: "https://shop.example/", notice: /privacy}
        data:
          email: {from: you}
        uses:
          letters: {purpose: email-marketing, data: email}
        """;
    return Declared.documents(Declared.of(declaration + more), Content.shipped());
  }
}
