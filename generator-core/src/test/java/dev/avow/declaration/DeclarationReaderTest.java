package dev.avow.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.yaml.Reading;
import dev.avow.yaml.Text;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclarationReaderTest {

  @Test
  void everyFaultIsReportedWithItsPlaceAndRemedy() {
    Reading<DeclarationFile> reading =
        read(
            """
            avow: 1
            organization: {name: Bob's Books, contact: bob@books.example}
            data:
              name: {from: you, askedat: [/x], keep: {for: 7 years}}
              email: {from: you, keep: unknown}
            uses:
              orders: {purpose: fulfil-order, data: [name, emial], basis: contract}
            """);
    assertThat(reading.findings().stream().map(Finding::toString))
        .containsExactly(
            "privacy.yaml:4:21: error: 'askedat' is not a key of 'data.name'. Did you mean"
                + " 'asked-at'? [key-unknown]",
            "privacy.yaml:4:48: error: '7 years' under 'for' is not a length of time. Write 'P7Y'."
                + " [value-wrong]",
            "privacy.yaml:7:48: error: 'emial' is not declared under 'data'. Did you mean"
                + " 'email'? [reference-unknown]");
  }

  @Test
  void textThatStandsForASectionMayBeGivenInLanguages() {
    Reading<DeclarationFile> reading =
        read(
            """
            avow: 1
            organization: {name: Shop, contact: p@shop.test}
            data: {email: {from: you}}
            uses:
              safety: {purpose: security, data: email, interest: {en: to keep safe, de: Schutz}}
            """);
    assertThat(reading.findings()).isEmpty();
    assertThat(
            reading.value().orElseThrow().declaration().uses().given().orElseThrow().get("safety"))
        .extracting(use -> use.value().interest().then(interest -> interest.what()).given())
        .isEqualTo(Optional.of(new Text(Map.of("en", "to keep safe", "de", "Schutz"))));
  }

  private static Reading<DeclarationFile> read(String text) {
    return DeclarationReader.read(text.getBytes(StandardCharsets.UTF_8), "privacy.yaml");
  }
}
