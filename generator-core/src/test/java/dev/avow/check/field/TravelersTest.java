package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TravelersTest {

  private static final String STAY =
      Kinds.labelled("Check-in") + Kinds.labelled("Adults") + Kinds.labelled("Children");
  private static final String AGE = Kinds.labelled("Age of child 1");

  @Test
  void whoAStayIsLookedForIsNotNamedByAnAge() {
    assertThat(Kinds.of("<form>" + STAY + AGE)).noneMatch(FieldKind::personal);
    assertThat(
            Kinds.of(
                "<html lang=es><form>"
                    + Kinds.labelled("Entrada")
                    + Kinds.labelled("Adultos")
                    + Kinds.labelled("Edad de los niños")))
        .noneMatch(FieldKind::personal);
  }

  @Test
  void whereANameIsAskedTheAgeIsSomebodys() {
    assertThat(Kinds.of("<form>" + STAY + AGE + Kinds.labelled("E-mail")))
        .endsWith(FieldKind.HOUSEHOLD, FieldKind.AGE, FieldKind.EMAIL);
  }

  @Test
  void anAgeAloneIsThatOfWhoeverWritesIt() {
    assertThat(Kinds.of("<form>" + Kinds.labelled("How old are you?")))
        .containsExactly(FieldKind.AGE);
  }
}
