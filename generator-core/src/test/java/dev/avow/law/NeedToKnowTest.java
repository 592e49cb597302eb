package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Access for everyone is access for nobody's job. */
class NeedToKnowTest {

  @Test
  void noRoleIsEveryone() {
    assertThat(state("clerk")).isEqualTo(State.NOT_ASKED); // the matrix of access is not written
    assertThat(state("everyone")).isEqualTo(State.NOT_MET);
  }

  private static State state(String role) {
    String staff =
        "staff: {roles: {" + role + ": {sees: [email], because: answers what people write}}}\n";
    return Fixture.ledger(Fixture.LETTERS + staff, Evidence.NONE)
        .entry("seed-need-to-know")
        .orElseThrow()
        .state();
  }
}
