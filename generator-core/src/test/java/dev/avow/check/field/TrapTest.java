package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fields that people do not see, by a style sheet. */
class TrapTest {

  private static final String BAIT = "<input type=text name=url>";

  private static FieldKind behind(String sheet) {
    return Kinds.of("<form><style>" + sheet + "</style>" + BAIT + "</form>").get(0);
  }

  @Test
  void theSheetBeforeItMayHideIt() {
    assertThat(behind("input[name=url] { display: none !important; }"))
        .isEqualTo(FieldKind.LEAVE_EMPTY);
    assertThat(behind("form input[name=\"url\"] { color: red; visibility: hidden }"))
        .isEqualTo(FieldKind.LEAVE_EMPTY);
  }

  @Test
  void anotherRuleDoesNot() {
    assertThat(behind("input[name=url] { color: red }")).isNotEqualTo(FieldKind.LEAVE_EMPTY);
    assertThat(behind("input[name=site] { display: none }")).isNotEqualTo(FieldKind.LEAVE_EMPTY);
    assertThat(behind("input[name=url] { color: red } p { display: none }"))
        .isNotEqualTo(FieldKind.LEAVE_EMPTY);
    assertThat(Kinds.of("<form>" + BAIT + "</form>").get(0)).isNotEqualTo(FieldKind.LEAVE_EMPTY);
  }
}
