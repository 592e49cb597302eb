package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransfersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "gdpr; [IE, US, GB]; ', in the United States and the United Kingdom: standard'",
        "uk-gdpr; [IE, US, GB]; ', in the United States: standard'",
        "uk-gdpr; [IE, GB]; ', in Ireland: standard'",
        "pipeda; [IE, US, CA]; ', in Ireland and the United States: standard'"
      })
  void onlyCountriesThatNeedAMechanismAreNamedWithIt(String law, String countries, String named)
      throws IOException {
    DocumentSet documents = written(law, countries);
    assertThat(documents.findings()).isEmpty();
    assertThat(Declared.text(documents, "privacy.txt"))
        .contains("- Host Ltd." + named + " contractual clauses.");
  }

  @Test
  void mechanismThatNothingNeedsIsNotToldToThePublicButToTheAuthor() throws IOException {
    DocumentSet documents = written("gdpr", "[IE, FR]");
    assertThat(Declared.text(documents, "privacy.txt"))
        .doesNotContain("other countries", "contractual clauses");
    assertThat(documents.findings())
        .singleElement()
        .asString()
        .contains("'parties.host.transfer.basis' is declared, and no document shows it.");
  }

  @Test
  void countryThatDataComeToFromTheUnionNeedsAMechanismAtHomeToo() throws IOException {
    DocumentSet documents = written("pipeda", "[CA, IE]", "{from: EU, basis: scc}");
    assertThat(Declared.text(documents, "privacy.txt"))
        .contains("- Host Ltd., in Canada: standard contractual clauses.");
  }

  private static DocumentSet written(String law, String countries) throws IOException {
    return written(law, countries, "scc");
  }

  private static DocumentSet written(String law, String countries, String transfer)
      throws IOException {
    String declaration =
        """
        avow: 1
        organization: {name: Shop, country: CA, contact: p@s.example}
        laws: %s
        data: {email: {from: you}}
        uses: {news: {purpose: email-marketing, data: email}}
        parties:
          host: {name: Host Ltd., role: processor, receives: email, country: %s, transfer: %s}
        """;
    return Declared.documents(
        Declared.of(declaration.formatted(law, countries, transfer)), Content.shipped());
  }
}
