package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody is asked the same thing twice, and what an answer leads to is asked when it is there. */
class AskedOnceTest {
  private static final String STATS =
      """
      avow: 1
      organization: {name: Bob's Books}
      data: {clickstream: {from: observation}}
      uses: {stats: {purpose: usage-analytics, data: clickstream%s}}
      """;

  @Test
  void silenceIsAskedAboutByTheWeightiestRow() {
    assertThat(asked("")).contains("seed-profile-match").doesNotContain("seed-touchpoints");
  }

  @Test
  void answerLetsTheOtherRowAsk() {
    assertThat(asked(", profiling: {happens: true, logic: by pages, effect: none of note}"))
        .contains("seed-touchpoints");
    assertThat(asked(", profiling: false"))
        .doesNotContain("seed-profile-match", "seed-touchpoints");
  }

  @Test
  void ledgerStillSaysOfBothThatTheyAsk() {
    Ledger ledger = Fixture.ledger(STATS.formatted(""), Evidence.NONE);
    for (String id : List.of("seed-profile-match", "seed-touchpoints")) {
      assertThat(ledger.entry(id).orElseThrow().state()).isEqualTo(State.QUESTION);
    }
    assertThat(ledger.askedBefore())
        .extracting(entry -> entry.requirement().id())
        .containsExactly("seed-touchpoints");
  }

  private static List<String> asked(String rest) {
    return LedgerFindings.of(Fixture.ledger(STATS.formatted(rest), Evidence.NONE)).stream()
        .map((Finding finding) -> finding.rule().id())
        .toList();
  }
}
