package dev.avow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.avow.yaml.NotReadable;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time in business days. */
class SpanTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

  @ParameterizedTest
  @CsvSource({
    "1 business day, 2026-12-07",
    "5 business days, 2026-12-11",
    "10 business days, 2026-12-18",
    "P10D, 2026-12-14"
  })
  void businessDaysLeaveOutWeekends(String span, LocalDate end) {
    assertThat(new Span(span).from(FRIDAY)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "10 working days, 10 business days",
    "10 Business Days, 10 business days",
    "5 workdays, 5 business days",
    "15-business-days, 15 business days",
    "P10B, 10 business days",
    "10BD, 10 business days"
  })
  void otherWordsForBusinessDaysLeadToThese(String written, String remedy) {
    assertThatThrownBy(() -> new Span(written))
        .isInstanceOfSatisfying(
            NotReadable.class,
            fault -> assertThat(fault.remedy()).isEqualTo("Write '" + remedy + "'."));
  }

  @Test
  void noBusinessDayIsNoTime() {
    assertThatThrownBy(() -> new Span("0 business days"))
        .isInstanceOfSatisfying(
            NotReadable.class,
            fault -> assertThat(fault.getMessage()).isEqualTo("is no time at all"));
  }

  @Test
  void browserKnowsNoBusinessDays() {
    assertThatThrownBy(() -> new Lasting("10 business days"))
        .isInstanceOfSatisfying(
            NotReadable.class,
            fault -> assertThat(fault.remedy()).isEqualTo("Write all days, such as 'P14D'."));
  }
}
