package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors write in their own words reads as a part of the sentence it is printed in. */
class OwnWordsTest {
  private static final String DECLARATION =
      """
      avow: 1
      organization: {name: Shop, contact: p@s.example, address: The Old Mill near Bath}
      site: {url: "https://s.example/"}
      data:
        email: {from: you, keep: {for: P1Y, after: "The order.", because: "The law wants it."}}
        usage: {label: "Pages you visit.", from: observation}
      uses:
        news: {purpose: email-marketing, label: "The letters.", data: [email, usage]}
        help: {purpose: customer-support, data: email}
      parties:
        far: {name: Far Ltd., role: processor, receives: email, transfer: {basis: scc, copy-at: s.example/scc}}
      cookies: {drafts: {class: functional, description: keeps your drafts.}}
      disclosures: {government-requests: {when: "%s"}}
      mailings: {letters: {label: "Friends of St. Ann's.", use: news, opt-out: {reply: u@s.example, subject: "Leave me."}}}
      """;

  @Test
  void ownWordsLoseTheirCapitalAndStopInsideASentence() throws IOException {
    assertThat(text("When a court orders it.", "privacy.txt"))
        .contains("E-mail address| For one year after the order. Reason: the law wants it\n")
        .contains(
            "What we use it for: The letters, and answering your questions and giving support.")
        .contains("E-mail address and Pages you visit\n")
        .contains("We hand over information when a court orders it.")
        .contains("The letters\n\n- What for")
        .contains("- Address: The Old Mill near Bath\n")
        .contains("a copy of the terms: s.example/scc.\n")
        .contains("at any time: Friends of St. Ann's. How to leave")
        .contains("| Keeps your drafts\n");
    assertThat(text("The law obliges us", "privacy.txt"))
        .contains("We hand over information when the law obliges us.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "until: Until you leave.; Until you leave",
        "as-long-as: as long as you are a member; As long as you are a member",
        "'for: P1Y, after: After the visit'; For one year after the visit",
        "until: untilled land is sold; Until untilled land is sold"
      })
  void wordsOfAPhraseAreNotSaidTwice(String keep, String printed) throws IOException {
    String declaration =
        """
        avow: 1
        organization: {name: Shop, contact: p@s.example}
        data: {email: {from: you, keep: {%s}}}
        uses: {news: {purpose: email-marketing, data: email}}
        """;
    assertThat(
            Declared.text(
                Declared.documents(Declared.of(declaration.formatted(keep)), Content.shipped()),
                "privacy.txt"))
        .contains("E-mail address| " + printed + "\n");
  }

  @Test
  void noStopIsDoubledBehindAQuotation() throws IOException {
    assertThat(text("a court orders it", "privacy.txt"))
        .contains("with the subject “Leave me.”\n")
        .doesNotContain(".”.", "..");
    assertThat(text("a court orders it", "email-footer-letters.txt"))
        .contains("through its list “Friends of St. Ann's”. We use the list");
  }

  private static String text(String when, String file) throws IOException {
    return Declared.text(
        Declared.documents(Declared.of(DECLARATION.formatted(when)), Content.shipped()), file);
  }
}
