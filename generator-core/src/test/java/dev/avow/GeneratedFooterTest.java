package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks of messages ask for is what the generated footers say. */
class GeneratedFooterTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reply: leave@tidewaterchoir.example",
        "reply: leave@tidewaterchoir.example, subject: no more",
        "form: /leave",
        "form: /leave, login: false",
        "form: /leave, one-click: /off",
        "reply: leave@tidewaterchoir.example, form: /leave",
      })
  void footersPass(String optOut) throws IOException {
    String choir = Files.readString(Example.named("first-notice").folder().resolve("privacy.yaml"));
    Path declaration = temp.resolve("privacy.yaml");
    Files.writeString(
        declaration,
        choir.replace("reply: leave@tidewaterchoir.example, form: /leave, login: false", optOut));
    Request request = new Request(declaration, Example.DAY);
    Path out = temp.resolve("out");
    Avow.generate(request, out, temp.resolve("inside"));
    Path mails = Files.createDirectory(temp.resolve("mails"));
    Files.copy(out.resolve("email-footer-letter.fragment.html"), mails.resolve("letter.html"));
    Files.copy(out.resolve("email-footer-letter.txt"), mails.resolve("letter.txt"));

    assertThat(told(request.withMails(mails))).isEmpty();
  }

  private List<String> told(Request request) throws IOException {
    Outcome outcome = Avow.check(request, SiteRequest.of(""), seen -> {});
    return outcome.report().findings().stream()
        .filter(finding -> !finding.where().source().endsWith(".yaml"))
        .map(Finding::toString)
        .toList();
  }
}
