package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the zone of the whole machine")
class TodayTest {

  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void backHome() {
    TimeZone.setDefault(before);
  }

  /** The two zones are 26 hours apart, so that the days differ at any hour. */
  @Test
  void theDayIsThatOfTheZoneHere() {
    assertThat(todayIn("Etc/GMT-14")).isAfter(todayIn("Etc/GMT+12"));
  }

  private static LocalDate todayIn(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
    return Avow.today();
  }
}
