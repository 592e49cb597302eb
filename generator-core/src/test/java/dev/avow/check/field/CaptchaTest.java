package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptchaTest {

  private static final String MESSAGE = "<label>Message <textarea name=m></textarea></label>";
  private static final String CODE = Kinds.labelled("Security code");

  @Test
  void whereAMessageIsWrittenASecurityCodeIsNoneOfACard() {
    assertThat(Kinds.of("<form>" + MESSAGE + CODE))
        .containsExactly(FieldKind.FREE_TEXT, FieldKind.CAPTCHA);
    assertThat(
            Kinds.of(
                "<html lang=de><form>"
                    + Kinds.labelled("E-Mail")
                    + Kinds.labelled("Sicherheitscode")))
        .containsExactly(FieldKind.EMAIL, FieldKind.CAPTCHA);
  }

  @Test
  void besideACardItIs() {
    assertThat(Kinds.of("<form>" + MESSAGE + Kinds.labelled("Card number") + CODE))
        .endsWith(FieldKind.CARD_NUMBER, FieldKind.CARD_CODE);
  }

  @Test
  void soItIsAloneAndWhereItSaysSo() {
    assertThat(Kinds.of("<form>" + CODE)).containsExactly(FieldKind.CARD_CODE);
    assertThat(Kinds.of("<form>" + MESSAGE + Kinds.labelled("Card security code")))
        .endsWith(FieldKind.CARD_CODE);
    assertThat(Kinds.of("<form>" + MESSAGE + Kinds.labelled("CVV"))).endsWith(FieldKind.CARD_CODE);
  }

  @Test
  void aQuestionInABoxThatIsCalledSoIsForRobots() {
    assertThat(
            Kinds.of(
                "<form>"
                    + Kinds.labelled("E-mail")
                    + "<dl class=captcha-panel><dt><label for=a>What bird is on the badge?</label>"
                    + "<dd class='captcha captcha-answer'><input id=a name=answer></dl>"))
        .containsExactly(FieldKind.EMAIL, FieldKind.CAPTCHA);
    assertThat(Kinds.of("<form class=captcha>" + Kinds.labelled("E-mail") + Kinds.labelled("Name")))
        .containsExactly(FieldKind.EMAIL, FieldKind.NAME);
  }
}
