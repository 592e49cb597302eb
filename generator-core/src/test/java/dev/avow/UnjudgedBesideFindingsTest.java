package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.report.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside a fault that was accepted, what could not be judged is still open. */
class UnjudgedBesideFindingsTest {

  private static final Example CHOIR = Example.named("first-notice");

  private static final String FORM =
      "<html lang=en><title>x</title><a href=/privacy>Privacy notice</a>"
          + "<form method=post action='%s'><label>E-mail <input type=email name=email></label>"
          + "<p>Leave at any time. <a href=/privacy>Privacy notice</a><button>Go</button></form>";

  @TempDir Path temp;

  @Test
  void anAcceptedFaultHidesNoFormThatAScriptSends() throws IOException {
    Path declaration =
        Files.copy(CHOIR.folder().resolve("privacy.yaml"), temp.resolve("privacy.yaml"));
    Path site = CHOIR.deployed(temp.resolve("site"));
    Files.writeString(site.resolve("open.html"), FORM.formatted("http://elsewhere.example/"));
    Files.writeString(site.resolve("script.html"), FORM.formatted("javascript:send(this.form)"));
    Request request = new Request(declaration, Example.DAY);
    SiteRequest folder = SiteRequest.of(site.toString());

    Outcome found = Avow.check(request, folder, pages -> {});
    assertThat(found.report().open())
        .extracting(finding -> finding.rule().id())
        .contains("form-https");
    assertThat(found.exit()).isEqualTo(Exit.FINDINGS);

    Avow.check(request.acceptedBy("A. Person"), folder, pages -> {});
    Outcome accepted = Avow.check(request, folder, pages -> {});
    assertThat(accepted.report().open()).isEmpty();
    assertThat(accepted.exit()).isEqualTo(Exit.INCOMPLETE);
    assertThat(accepted.report().coverage().orElseThrow().unseen())
        .extracting(Coverage.Gap::reason)
        .anySatisfy(reason -> assertThat(reason).startsWith("Where a script sends the form on "));
  }
}
