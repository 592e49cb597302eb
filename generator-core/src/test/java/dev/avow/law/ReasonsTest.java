package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  @Test
  void keysThatAreMissingAreNamedInOneBreath() {
    assertThat(Reasons.of(List.of(silent("a"), silent("b"), silent("c"), silent("d"))))
        .isEqualTo("The declaration does not say 'a', nor 'b', nor 'c' (and 1 more).");
  }

  @Test
  void otherReasonsStandBetweenThem() {
    assertThat(Reasons.of(List.of(silent("a"), "'b' is unknown", silent("c"))))
        .isEqualTo(
            "The declaration does not say 'a'; 'b' is unknown; the declaration does not say 'c'.");
  }

  private static String silent(String key) {
    return Reasons.SILENT + "'" + key + "'";
  }
}
