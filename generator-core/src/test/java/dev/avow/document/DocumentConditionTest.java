package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentConditionTest {
  private static final String DECLARATION =
      """
      avow: 1
      organization: {name: Harbor Books, contact: privacy@harborbooks.example, dpo: unknown}
      laws: gdpr
      data:
        email: {from: you, keep: not stored}
      uses:
        orders: {purpose: fulfill-order, data: email, profiling: false}
      parties: none
      disclosures: {sells: false}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          organization                                  ; YES
          organization.contact.email                    ; YES
          organization.dpo                              ; OPEN
          not organization.dpo                          ; OPEN
          organization.dpo.email                        ; OPEN
          organization.officer                          ; NO
          not organization.officer                      ; YES
          laws = gdpr                                   ; YES
          laws = ccpa                                   ; NO
          disclosures.sells                             ; NO
          disclosures.sells = false                     ; YES
          not disclosures.sells                         ; YES
          parties                                       ; NO
          none(parties)                                 ; YES
          none(data.*.keep)                             ; YES
          none(data.email.from)                         ; NO
          uses.*.data = email                           ; YES
          uses.orders.data[0]                           ; NO
          uses.**.happens                               ; NO
          uses.**.happens = false                       ; YES
          any(parties, organization.dpo, data)          ; YES
          organization.dpo and parties                  ; NO
          organization.dpo or parties                   ; OPEN
          not (parties or cookies) and laws = gdpr      ; YES
          parties or cookies and data or data           ; YES
          """)
  void conditionIsReadInThreeValues(String condition, DocumentCondition.Truth truth) {
    assertThat(
            DocumentCondition.parse(condition)
                .of(SaidFacts.of(Declared.of(DECLARATION).declaration())))
        .isEqualTo(truth);
  }

  @Test
  void unreadableConditionSaysWhy() {
    assertThatThrownBy(() -> DocumentCondition.parse("data and")).hasMessage("it ends too early");
    assertThatThrownBy(() -> DocumentCondition.parse("data )")).hasMessage("')' is not expected");
    assertThatThrownBy(() -> DocumentCondition.parse("any(data")).hasMessage("')' is missing");
    assertThatThrownBy(() -> DocumentCondition.parse("data & uses"))
        .hasMessage("'&' is not expected");
  }

  @Test
  void conditionThatIsNestedWithoutEndIsRefused() {
    String nested = "(".repeat(100_000) + "data" + ")".repeat(100_000);
    assertThatThrownBy(() -> DocumentCondition.parse(nested))
        .hasMessage("it is longer than 2000 characters");
  }
}
