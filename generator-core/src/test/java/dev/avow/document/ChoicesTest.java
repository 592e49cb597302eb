package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Choices are told by the words under which people find them on the site. */
class ChoicesTest {

  @Test
  void choiceIsFoundByTheWordsOfItsLink() throws IOException {
    assertThat(notice("sale: {at: /choices, link: your privacy choices, phone: '+1 555 0100'}"))
        .contains(
            "Go to [Your privacy choices](https://s.example/choices) or call [+1 555"
                + " 0100](tel:+15550100).")
        .contains("- [Your privacy choices](https://s.example/choices)");
  }

  @Test
  void californiasWordsAreThoseOfALinkThatIsNotTold() throws IOException {
    assertThat(notice("sale: {at: /choices}, sensitive: {at: /limit}"))
        .contains("- [Do Not Sell or Share My Personal Information](https://s.example/choices)")
        .contains(
            "- [Limit the Use of My Sensitive Personal Information](https://s.example/limit)");
  }

  @Test
  void oneLinkForTwoChoicesIsToldOnce() throws IOException {
    String one = "{at: /choices, link: Your Privacy Choices}";
    String notice = notice("sale: " + one + ", sensitive: " + one);
    assertThat(notice.split("\n- \\[Your Privacy Choices]", -1)).hasSize(2);
  }

  @Test
  void choiceOfOneStateAloneIsOfferedThereAlone() throws IOException {
    assertThat(notice("targeted-ads: {at: /ads, for: us-or}"))
        .contains(
            "**Opt out of targeted advertising:** This holds where the Oregon Consumer Privacy Act"
                + " applies to you. Go to");
  }

  @Test
  void choiceOfThoseWhoLiveSomewhereIsOfferedToThem() throws IOException {
    assertThat(notice("targeted-ads: {at: /ads, living-in: Maine}"))
        .contains(
            "**Opt out of targeted advertising:** This holds for people who live in Maine. Go");
    assertThat(notice("targeted-ads: {at: /ads, living-in: 'Washington, D.C.'}"))
        .contains("This holds for people who live in Washington, D.C. Go");
    assertThat(notice("targeted-ads: {at: /ads, for: us-or, living-in: Maine}"))
        .contains(
            "This holds where the Oregon Consumer Privacy Act applies to you, and for people who"
                + " live in Maine. Go to");
  }

  @Test
  void businessDaysAreTold() throws IOException {
    assertThat(notice("sale: {at: /choices, within: 15 business days}"))
        .contains("We act on it within 15 business days.");
    assertThat(notice("sale: {at: /choices, within: 1 business day}"))
        .contains("We act on it within one business day.");
  }

  @Test
  void whoSaidNoIsNotAskedAgainAtOnce() throws IOException {
    assertThat(notice("sale: {at: /choices, ask-again-after: P12M}"))
        .contains("If you say no, we do not ask you to agree again for twelve months.");
  }

  @Test
  void wordsOfALinkThatLeadsNowhereAreNotShown() throws IOException {
    assertThat(written("sale: {link: Your Privacy Choices, phone: '+1 555 0100'}").findings())
        .singleElement()
        .asString()
        .contains("'choices.sale.link' is declared, and no document shows it.");
  }

  private static String notice(String choices) throws IOException {
    DocumentSet documents = written(choices);
    assertThat(documents.findings()).isEmpty();
    return Declared.text(documents, "privacy.md");
  }

  private static DocumentSet written(String choices) throws IOException {
    return Declared.documents(
        Declared.of(
            """
            avow: 1
            organization: {name: Shop, contact: p@s.example}
            site: {url: "https://s.example/"}
            laws: ccpa
            data: {email: {from: you}}
            uses: {news: {purpose: email-marketing, data: email}}
            disclosures: {sells: true, limits-sensitive: false}
            choices: {%s}
            """
                .formatted(choices)),
        Content.shipped());
  }
}
