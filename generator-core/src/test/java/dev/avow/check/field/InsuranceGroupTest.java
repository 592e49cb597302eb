package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsuranceGroupTest {

  private static final String CARRIER = Kinds.labelled("Insurance carrier");
  private static final String MEMBER = Kinds.labelled("Member ID");
  private static final String GROUP = Kinds.labelled("Group number");

  @Test
  void besideTheInsurerTheNumbersBelongToIt() {
    assertThat(Kinds.of("<form>" + CARRIER + MEMBER + GROUP))
        .containsExactly(FieldKind.INSURANCE, FieldKind.INSURANCE, FieldKind.INSURANCE);
  }

  @Test
  void soTheyDoUnderItsLegend() {
    assertThat(Kinds.of("<form><fieldset><legend>Your insurance</legend>" + MEMBER + GROUP))
        .containsExactly(FieldKind.INSURANCE, FieldKind.INSURANCE);
  }

  @Test
  void elsewhereAMemberIsACustomerAndAGroupIsNobody() {
    assertThat(Kinds.of("<form>" + MEMBER + GROUP))
        .containsExactly(FieldKind.CUSTOMER_NUMBER, FieldKind.UNKNOWN);
  }

  @Test
  void farFromTheInsurerAMemberIsACustomerAgain() {
    String between = Kinds.labelled("First name") + Kinds.labelled("Last name");
    assertThat(Kinds.of("<form>" + CARRIER + between + MEMBER)).endsWith(FieldKind.CUSTOMER_NUMBER);
  }
}
