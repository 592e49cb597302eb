package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "firstName, first name",
    "'E-Mail *', e mail",
    "HTMLForm, html form",
    "address2Line, address 2 line",
    "Straße, strasse",
    "Prénom, prenom",
    "ctl00_txtCity, ctl 00 txt city",
  })
  void bordersOfWordsAreFound(String text, String folded) {
    assertThat(Folded.of(text)).isEqualTo(folded);
  }

  /** The quick way is only that: the same text comes out of both. */
  @Test
  void asciiFoldsAsAnyTextDoes() {
    Random random = new Random(7);
    String letters = "abzABZ019 _-.[]$\t\n";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int at = random.nextInt(12); at > 0; at--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(Folded.whole(text.toString())).isEqualTo(Folded.any(text.toString()));
    }
  }
}
