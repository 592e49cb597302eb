package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProofAnswersTest {

  @ParameterizedTest
  @MethodSource("table")
  void aProofComesToWhatTheTableSays(String proof, String lines, String state, String why) {
    Matter matter = Fixture.matter(Fixture.with(Fixture.LETTERS, lines));
    LedgerEntry entry =
        Obligations.of(List.of(LedgerTest.row(proof)), matter, Fixture.TODAY)
            .prove(Evidence.NONE)
            .entries()
            .get(0);
    assertThat(entry.state().word() + "\t" + entry.why()).isEqualTo(state + "\t" + why);
  }

  static Stream<Object[]> table() throws IOException {
    return Fixture.table("proof-answers.tsv");
  }
}
