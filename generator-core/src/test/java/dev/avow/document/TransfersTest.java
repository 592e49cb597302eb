package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransfersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "gdpr; [IE, US, GB]; ', in the United States and the United Kingdom: standard'",
        "uk-gdpr; [IE, US, GB]; ', in the United States: standard'",
        "pipeda; [IE, US, CA]; ', in Ireland and the United States: standard'",
        "gdpr; [IE]; ': standard'"
      })
  void onlyCountriesThatNeedAMechanismAreNamedWithIt(String law, String countries, String named)
      throws IOException {
    String declaration =
        """
        avow: 1
        organization: {name: Shop, country: CA, contact: p@s.example}
        laws: %s
        data: {email: {from: you}}
        uses: {news: {purpose: email-marketing, data: email}}
        parties:
          host: {name: Host Ltd., role: processor, receives: email, country: %s, transfer: scc}
        """;
    DocumentSet documents =
        Declared.documents(Declared.of(declaration.formatted(law, countries)), Content.shipped());
    assertThat(documents.findings()).isEmpty();
    assertThat(Declared.text(documents, "privacy.txt"))
        .contains("- Host Ltd." + named + " contractual clauses.");
  }
}
