package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Avow;
import dev.avow.LocalSite;
import dev.avow.Request;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which answers of a server set a cookie, and how it is to be declared. */
class CookiesDeclaredTest {

  @TempDir private Path folder;

  @Test
  void aCookieThatIsTakenAwayIsNotSet() throws IOException {
    assertThat(told("visit=; Max-Age=0; Path=/")).isEmpty();
    assertThat(told("visit=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/")).isEmpty();
    assertThat(told("visit=7; Path=/")).hasSize(1);
  }

  @Test
  void aNameOfOneSiteOrVisitIsDeclaredByItsPattern() throws IOException {
    assertThat(told("wordpress_logged_in_afceaba07033c81b74359d0b0812eace=7; Path=/"))
        .singleElement()
        .asString()
        .contains(
            "'wordpress-logged-in: {name: \"wordpress_logged_in_*\", class: strictly-necessary");
    assertThat(told("trace_4711000=7; Path=/"))
        .singleElement()
        .asString()
        .contains("'trace: {name: \"trace_*\", class: strictly-necessary");
  }

  private List<String> told(String cookie) throws IOException {
    try (LocalSite site = new LocalSite().shop().setting(cookie)) {
      Path file = site.declaration(folder);
      return Avow.check(
              new Request(file, LocalDate.parse("2026-12-01")), site.request(), seen -> {})
          .report()
          .findings()
          .stream()
          .filter(finding -> finding.rule().id().equals("cookie-declared"))
          .map(Finding::toString)
          .filter(told -> !told.contains("'sid'")) // which the shop sets besides
          .toList();
    }
  }
}
