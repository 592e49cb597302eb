package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is to be published says what is declared now. */
class FolderOfBeforeTest {

  private static final Example CHOIR = Example.named("first-notice");

  @TempDir Path temp;

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
