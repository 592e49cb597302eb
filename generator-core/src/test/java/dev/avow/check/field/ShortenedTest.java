package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void numbersOfGermanCompoundsAreCutAtTheirEnd() {
    assertThat(Shortened.of("kundennummer")).containsExactlyInAnyOrder("kundennr", "kunden nr");
  }

  @Test
  void eachWordMayBeShortOrLeftOut() {
    assertThat(Shortened.of("codigo de seguridad"))
        .containsExactlyInAnyOrder(
            "codigo de seg",
            "codigo seguridad",
            "codigo seg",
            "cod de seguridad",
            "cod de seg",
            "cod seguridad",
            "cod seg");
  }

  @Test
  void whatIsLeftOfTwoWordsIsNeverOne() {
    assertThat(Shortened.of("nome da")).isEmpty();
  }

  @Test
  void aWordAloneIsNotShortened() {
    assertThat(Shortened.of("numero")).isEmpty();
  }
}
