package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site that says nothing, and one that says what it said before, come to. */
class SilentSiteTest {

  private static final Example CHOIR = Example.named("first-notice");

  @TempDir Path temp;

  @Test
  void ofASiteThatDoesNotAnswerNothingIsJudged() throws IOException {
    int port;
    try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = once.getLocalPort();
    }
    SiteRequest silent =
        SiteRequest.of("http://127.0.0.1:" + port + "/")
            .as(Optional.of("https://tidewaterchoir.example/"));

    Outcome outcome = Avow.check(CHOIR.request(), silent, pages -> {});

    assertThat(outcome.report().open())
        .filteredOn(finding -> finding.rule().id().startsWith("notice-"))
        .isEmpty();
    assertThat(outcome.exit()).isEqualTo(Exit.INCOMPLETE);
  }

  @Test
  void aFolderWithTheNoticeOfBeforeIsNotWhatIsDeclaredNow() throws IOException {
    Path declaration =
        Files.copy(CHOIR.folder().resolve("privacy.yaml"), temp.resolve("privacy.yaml"));
    Request request = new Request(declaration, Example.DAY);
    Path site = CHOIR.deployed(temp.resolve("site"));
    Avow.approve(request, "Ann Lee");
    assertThat(unchanged(request, site)).isEmpty();

    Files.writeString(
        declaration,
        Files.readString(declaration)
            .replace("name: Tidewater Choir", "name: Tidewater Chamber Choir"));
    assertThat(unchanged(request, site))
        .extracting(Finding::problem)
        .first()
        .asString()
        .startsWith("The text differs from the one generated in 'the beginning'");
  }

  private static Iterable<Finding> unchanged(Request request, Path site) throws IOException {
    return Avow.check(request, SiteRequest.of(site.toString()), pages -> {})
        .report()
        .open()
        .stream()
        .filter(finding -> finding.rule().id().equals("notice-unchanged"))
        .toList();
  }
}
