package dev.avow.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What content systems make of a text when they show it. */
class CanonicalTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          for seven years     | for  seven years  | true
          you -- and we       | you – and we      | true
          you --- and we      | you — and we      | true
          well-known          | well‑known        | true
          -2 degrees          | −2 degrees        | true
          and so on...        | and so on…        | true
          "yours"             | “yours”           | true
          others' data        | others’ data      | true
          6'4"                | 6′4″              | true
          4x4                 | 4×4               | true
          for seven years     | for eight years   | false
          you and we          | you, and we       | false
          and so on.          | and so on…        | false
          """)
  void twoTextsAreOneWhenTheySayTheSame(String one, String other, boolean same) {
    assertThat(Canonical.digest(one).equals(Canonical.digest(other))).isEqualTo(same);
  }
}
