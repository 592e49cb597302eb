package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A server from which nothing came, so that nobody knows what it would have sent. */
class SilentServerTest {

  private static final SiteRequest NOBODY_LISTENS = SiteRequest.of("http://127.0.0.1:1/");

  @Test
  void isNoFolder() throws IOException {
    Outcome outcome = look();

    assertThat(outcome.exit()).isEqualTo(Exit.INCOMPLETE);
    assertThat(outcome.report().open())
        .extracting(finding -> finding.rule().id())
        .doesNotContain("notice-reachable");
    assertThat(outcome.report().notAsked()).noneMatch(reason -> reason.contains("A folder "));
    assertThat(outcome.report().checks())
        .filteredOn(check -> check.rule().id().equals("cookie-declared"))
        .extracting(check -> check.state() + ": " + check.reason())
        .containsExactly("INCOMPLETE: No page could be seen.");
  }

  @Test
  void isToBeStarted() throws IOException {
    assertThat(look().report().findings())
        .filteredOn(finding -> finding.rule().id().equals("coverage"))
        .extracting(Finding::toString)
        .contains(
            "http://127.0.0.1:1/: warning: Could not see the page (connection-refused):"
                + " 127.0.0.1:1 does not take connections. Start the server, or open its"
                + " port to this machine, and run again. [coverage]");
  }

  private static Outcome look() throws IOException {
    return Avow.check(Example.named("bookshop").request(), NOBODY_LISTENS, seen -> {});
  }
}
