package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is declared and no document tells. */
class UntoldTest {

  @Test
  void aPartWaitsForTheOneThatIsAskedAbout() throws IOException {
    assertThat(untold("{for: unknown, after: the order}")).isEmpty();
    assertThat(untold("{for: P7Y, after: the order}")).isEmpty();
  }

  @Test
  void aDenialThatNobodyReadsIsToldAsOne() throws IOException {
    assertThat(untold("{for: none, after: the order}"))
        .containsExactly(
            "privacy.yaml:4:34: error: 'data.email.keep.for' is none, and no document says so."
                + " Say it in a clause of your own, or take it out. [fact-without-sentence]",
            "privacy.yaml:4:47: error: 'data.email.keep.after' is declared, and no document shows"
                + " it. Print it in a clause, or take it out of the declaration."
                + " [fact-without-sentence]");
  }

  @Test
  void aTransferToACountryThatNeedsNoneAsksForTheOther() throws IOException {
    assertThat(
            findings(
                """
                avow: 1
                organization: {name: Bob's Books, country: IE}
                data:
                  email: {from: you}
                uses:
                  letters: {purpose: email-marketing, data: email}
                parties: {host: {name: Host, role: processor, country: IE, transfer: {basis: adequacy}}}
                """))
        .contains(
            "privacy.yaml:7:78: error: 'parties.host.transfer.basis' is declared, and no document"
                + " shows it. Name the country that it is for, such as 'country: [IE, US]', or take"
                + " it out of the declaration. [fact-without-sentence]");
  }

  @Test
  void aSectionOfALawWaitsForTheLaw() throws IOException {
    String nevada = "disclosures: {nevada-sale: {email: no-sale@bobs.example}}";
    assertThat(told("laws: [ccpa]\n" + nevada))
        .containsExactly(
            "privacy.yaml:2:36: error: 'disclosures.nevada-sale.email' is declared, and no document"
                + " shows it. Write 'us-nv' in 'laws:' if that law holds for you, or take it out of"
                + " the declaration. [fact-without-sentence]");
    assertThat(told("laws: [ccpa, us-nv]\n" + nevada)).isEmpty();
    assertThat(told("disclosures: {glba: none}")).isEmpty();
  }

  @Test
  void anAddressThatIsNotThereNeedsNoSentence() throws IOException {
    assertThat(told("requests: {appeal: {form: none, phone: none, email: none}}")).isEmpty();
    assertThat(
            findings(
                """
                avow: 1
                organization: {name: Bob's Books, contact: {email: p@bobs.example, phone: none}}
                site: {url: "https://bobs.example/", notice: /privacy, security: none}
                data:
                  email: {from: you}
                uses:
                  letters: {purpose: email-marketing, data: email}
                """))
        .isEmpty();
  }

  private static List<String> untold(String keep) throws IOException {
    return findings(
        """
        avow: 1
        organization: {name: Bob's Books}
        data:
          email: {from: you, keep: %s}
        uses:
          letters: {purpose: email-marketing, data: email}
        """
            .formatted(keep));
  }

  private static List<String> told(String lines) throws IOException {
    return findings(
        lines
            + """

            avow: 1
            organization: {name: Bob's Books}
            data:
              email: {from: you}
            uses:
              letters: {purpose: email-marketing, data: email}
            """);
  }

  private static List<String> findings(String declaration) throws IOException {
    return Declared.documents(Declared.of(declaration), Content.shipped()).findings().stream()
        .filter(finding -> finding.rule().id().equals("fact-without-sentence"))
        .map(Finding::toString)
        .toList();
  }
}
