package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How long a cookie lives is told in days or seconds, and what is declared instead rounds up. */
class CookieLifetimeTest {

  @Test
  void lifetimesAreToldInDaysOrSeconds() throws IOException {
    assertThat(
            SiteFixture.read("cookie-lifetime")
                .judge()
                .outcomes()
                .get("cookie-lifetime")
                .findings())
        .extracting(Finding::toString)
        .anyMatch(
            told ->
                told.contains(
                    "The cookie 'visit' lives 3600 seconds; the declaration says 'lasts: session'."
                        + " Set it for a shorter time, or write 'lasts: PT3600S' if that"))
        .anyMatch(
            told -> told.contains("'cnt_a' lives 400 days; ") && told.contains("'lasts: P400D'"))
        .anyMatch(told -> told.contains("'day' lives 1 day; ") && told.contains("'lasts: P1D'"))
        .anyMatch(told -> told.contains("'weeks_over' lives 14 days;") && told.contains(": P15D'"));
  }
}
