package dev.avow.declaration.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.declaration.DeclarationReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gives a right a use, one by one. */
class DeniedRightsTest {
  private static final String SHOP =
      """
      avow: 1
      organization: {name: Quill and Kettle Ltd.}
      data: {email: {from: you}}
      uses: {orders: {purpose: fulfill-order, data: email}}
      rights: {%s: none}
      disclosures: {%s}
      """;

  @ParameterizedTest
  @CsvSource({
    "opt-out-sale, 'sells: true', 1",
    "opt-out-sale, 'shares-for-ads: true', 1",
    "opt-out-sale, 'sells: false', 0",
    "opt-out-targeted-ads, 'shares-for-ads: true', 1",
    "opt-out-targeted-ads, 'sells: true', 0",
    "limit-sensitive, 'limits-sensitive: false', 1",
    "limit-sensitive, 'limits-sensitive: true', 0",
    "complain, 'sells: true', 0",
    "access, 'sells: true', 0"
  })
  void rightIsDeniedAgainstWhatGivesItAUse(String right, String disclosure, int found) {
    String yaml = SHOP.formatted(right, disclosure);
    assertThat(
            Contradictions.find(
                DeclarationReader.read(yaml.getBytes(StandardCharsets.UTF_8), "privacy.yaml")
                    .value()
                    .orElseThrow(),
                LocalDate.of(2026, 12, 1)))
        .filteredOn(finding -> finding.rule().id().equals("right-denied"))
        .hasSize(found);
  }
}
