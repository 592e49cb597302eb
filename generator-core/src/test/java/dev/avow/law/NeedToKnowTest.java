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

  @Test
  void nobodySeesWhatIsTypedAtThePaymentServiceAlone() {
    assertThat(cards("keep: not stored", "payment-page: hosted")).isEqualTo(State.NOT_ASKED);
    assertThat(cards("keep: not stored", "payment-page: own")).isEqualTo(State.NOT_MET);
    assertThat(cards("keep: not stored", "country: US")).isEqualTo(State.NOT_MET);
    assertThat(cards("keep: P1D", "payment-page: hosted")).isEqualTo(State.NOT_MET);
  }

  /** Another who receives them, and of whom nobody says how, may have them through us. */
  @Test
  void aSecondReceiverLeavesOpenWhoSeesTheCard() {
    String two = "bank: {name: Bank, role: processor, receives: [card], for: orders%s}}";
    String shop = shop("keep: not stored", "payment-page: hosted");
    String other = shop.replace("hosted}}", "hosted}, " + two);
    assertThat(stateOf(other.formatted(""))).isEqualTo(State.NOT_MET);
    assertThat(stateOf(other.formatted(", payment-page: unknown"))).isEqualTo(State.NOT_MET);
    assertThat(stateOf(other.formatted(", payment-page: hosted"))).isEqualTo(State.NOT_ASKED);
  }

  @Test
  void otherDataThatThePaymentServiceHasAreStillSeen() {
    String shop =
        shop("keep: not stored", "payment-page: hosted").replace("sees: [email]", "sees: [card]");
    assertThat(stateOf(shop)).isEqualTo(State.NOT_MET);
  }

  private static State cards(String keep, String page) {
    return stateOf(shop(keep, page));
  }

  private static String shop(String keep, String page) {
    return """
        avow: 1
        organization: {name: Bob's Books}
        data: {email: {from: you}, card: {is: card-security-code, from: you, %s}}
        uses: {orders: {purpose: take-payment, data: [email, card]}}
        parties: {pay: {name: Pay, role: processor, receives: [email, card], for: orders, %s}}
        staff: {roles: {clerk: {sees: [email], because: answers what people write}}}
        """
        .formatted(keep, page);
  }

  private static State stateOf(String yaml) {
    return Fixture.ledger(yaml, Evidence.NONE).entry("seed-need-to-know").orElseThrow().state();
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
