package dev.avow.check.fact.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTest {

  private record Spot(String what, int line) {}

  private final Shared shared = new Shared();

  @Test
  void whatIsEqualIsKeptOnce() {
    Spot first = shared.once(new Spot("script", 12));

    assertThat(shared.once(new Spot("script", 12))).isSameAs(first);
    assertThat(shared.once(new Spot("script", 13))).isNotSameAs(first);
    assertThat(shared.once(text(20))).isSameAs(shared.once(text(20)));
  }

  @Test
  void longTextsAndTheManyOfASiteThatInventsThemAreNot() {
    assertThat(shared.once(text(300))).isNotSameAs(shared.once(text(300)));

    List<Spot> spots = new ArrayList<>();
    for (int line = 0; line < 20_000; line++) {
      spots.add(shared.once(new Spot("img", line)));
    }
    assertThat(shared.once(new Spot("img", 0))).isSameAs(spots.get(0));
    assertThat(shared.once(new Spot("img", 19_999))).isEqualTo(spots.get(19_999));
    assertThat(shared.once(new Spot("img", 19_999))).isNotSameAs(spots.get(19_999));
  }

  private static String text(int length) {
    return "x".repeat(length);
  }
}
