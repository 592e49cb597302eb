package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.declaration.contradiction.Contradictions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The changes that were made to a notice, and when. */
class ChangesMadeTest {
  private static final String ISSUED =
      Declared.SHOP + "notice: {issued: 2026-11-20, effective: 2026-12-01, changes: {%s}}\n";

  @Test
  void eachIsPrintedWithItsDays() throws IOException {
    assertThat(
            Declared.notice(
                ISSUED.formatted(
                    "tell: email, made: [{on: 2026-12-01, announced: 2026-11-20, what: we keep"
                        + " orders for a year}, {on: 2025-12-01, what: we name our host}]")))
        .contains(
            "These changes were made: - December 1, 2026 (announced on November 20, 2026): We keep"
                + " orders for a year - December 1, 2025: We name our host");
  }

  @Test
  void aFirstNoticeSaysThatThereWereNone() throws IOException {
    assertThat(Declared.notice(ISSUED.formatted("tell: email, made: none")))
        .contains("This notice has not been changed so far.");
  }

  @Test
  void aFirstNoticeHasNothingToAnnounce() {
    assertThat(told("notice-period: P30D")).hasSize(1);
    assertThat(told("notice-period: P30D, made: none")).isEmpty();
  }

  @Test
  void theDayOfAnnouncementSaysMoreThanThatOfTheText() {
    String made = "notice-period: P30D, made: {on: 2026-12-01, announced: %s, what: a}";
    assertThat(told(made.formatted("2026-10-30"))).isEmpty();
    assertThat(told(made.formatted("2026-11-10")))
        .singleElement()
        .asString()
        .contains("from 'announced' (2026-11-10) to 'on' (2026-12-01) it is less.");
  }

  @Test
  void aDayThatHasPassedCannotBePutOff() {
    String made = "notice-period: P30D, made: {on: %s, announced: 2026-11-10, what: a}";
    assertThat(told("2026-12-02", made.formatted("2026-12-01"))).isEmpty();
    assertThat(told("2026-12-01", made.formatted("2026-12-01"))).hasSize(1);
    assertThat(told("2026-12-02", "notice-period: P30D")).isEmpty();
  }

  @Test
  void whatHoldsBeforeItIsAnnouncedIsOutOfOrder() {
    assertThat(told("notice-period: P30D, made: {on: 2026-10-01, announced: 2026-10-02, what: a}"))
        .anyMatch(told -> told.contains("'on' (2026-10-01) is before 'announced' (2026-10-02)."));
  }

  private static List<String> told(String changes) {
    return told("2026-12-01", changes);
  }

  private static List<String> told(String today, String changes) {
    return Contradictions.find(Declared.of(ISSUED.formatted(changes)), LocalDate.parse(today))
        .stream()
        .map(Object::toString)
        .filter(told -> told.contains("[change-late]") || told.contains("[date-order]"))
        .toList();
  }
}
