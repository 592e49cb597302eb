package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The words that stand for a declared word say no more than it does. */
class WordsClaimNoMoreTest {
  private static final String SHOP =
      """
      avow: 1
      organization: {name: Shop, contact: p@s.example}
      site: {url: "https://s.example/"}
      """;

  @Test
  void carrierDelivers() throws IOException {
    assertThat(
            notice(
                """
                data: {name: {from: you}}
                uses: {order: {purpose: fulfill-order, data: name}}
                parties: {post: {name: Post, role: delivery, receives: name, contract: {terms: no-other-use}}}
                """))
        .contains("Post| A carrier that delivers your order| Name");
  }

  @Test
  void camerasOfAShopKeepNoSiteSecure() throws IOException {
    assertThat(
            notice(
                """
                data: {photo: {label: pictures of cameras, from: observation}}
                uses: {cameras: {purpose: security, label: cameras, data: photo}}
                """))
        .contains("Cameras - What for: For security - What we use: Pictures of cameras");
  }

  @Test
  void profileIsNotOfInterestsAlone() throws IOException {
    assertThat(
            notice(
                """
                data: {income: {from: [you, third-party]}}
                uses: {rating: {purpose: build-profile, label: rating, data: income, profiling: true}}
                """))
        .contains("Income| Others| Rating")
        .contains("What for: To build a profile of you")
        .contains("We form a picture of you. - From what: Income");
  }

  @Test
  void peopleAreThoseOfTheWordAlone() throws IOException {
    assertThat(
            notice(
                """
                data: {name: {from: you, subjects: [student, supplier, citizen]}}
                uses: {survey: {purpose: surveys, data: name}}
                """))
        .contains("Name: Whose it is: students, suppliers and citizens.");
  }

  @Test
  void whatIsSensitiveIsSoUnderALaw() throws IOException {
    String data =
        """
        data: {health: {from: you}, ssn: {from: you}, income: {from: you}, name: {from: you}}
        uses: {care: {purpose: provide-service, data: [health, ssn, income, name], special-basis: explicit-consent}}
        """;
    assertThat(notice(data))
        .contains(
            "This information needs more care: health information, Social Security number and"
                + " income.");
    assertThat(notice(data + "laws: [gdpr]\n"))
        .contains(
            "Under the EU General Data Protection Regulation, this belongs to the special categories"
                + " of information: health information. This information needs more care as well:"
                + " Social Security number and income.")
        .contains("- Legal basis for special categories of information: Your explicit consent");
    assertThat(notice(data + "laws: [ccpa]\n"))
        .contains(
            "Under the California Consumer Privacy Act, this is sensitive personal information:"
                + " health information and Social Security number. This information needs more care"
                + " as well: income.");
  }

  @Test
  void useThatTrainsIsNotDeniedInItsOwnSection() throws IOException {
    String trains =
        """
        data: {usage: {from: observation}}
        uses: {models: {purpose: train-ai, data: usage, ai-training: false}}
        """;
    DocumentSet documents = Declared.documents(Declared.of(SHOP + trains), Content.shipped());
    assertThat(Declared.text(documents, "privacy.txt"))
        .doesNotContain("We do not use this information to train");
    assertThat(notice(trains.replace("train-ai", "surveys")))
        .contains("We do not use this information to train artificial intelligence.");
  }

  private static String notice(String yaml) throws IOException {
    DocumentSet documents = Declared.documents(Declared.of(SHOP + yaml), Content.shipped());
    assertThat(documents.findings()).isEmpty();
    return Declared.text(documents, "privacy.txt").replaceAll("\\s+", " ");
  }
}
