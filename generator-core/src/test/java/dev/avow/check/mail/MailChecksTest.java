package dev.avow.check.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.finding.Rule;
import dev.avow.mail.MailFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check against its folder of messages, whose marks say what must be found there. */
class MailChecksTest {

  static Stream<String> ids() {
    return MailChecks.RULES.stream().map(Rule::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void findsWhatIsMarkedAndNothingElse(String id) throws IOException {
    MailFixture fixture = MailFixture.read(id);

    assertThat(fixture.difference("expect", fixture.findings())).isEmpty();
    assertThat(fixture.findings()).anyMatch(found -> found.startsWith(id + " "));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyCheckHasItsPage(String id) throws IOException {
    Path page = Path.of("..", "docs", "checks", id + ".md");

    assertThat(page).exists();
    assertThat(Files.readString(page)).startsWith("# " + id + "\n");
    assertThat(Files.readString(Path.of("..", "docs", "mails.md")))
        .contains("| [" + id + "](checks/" + id + ".md) |");
  }

  @Test
  void cleanMessagesPassEveryCheck() throws IOException {
    MailFixture clean = MailFixture.read("clean");

    assertThat(clean.result().findings()).isEmpty();
    assertThat(clean.result().doubts()).isEmpty();
    assertThat(clean.result().messages()).hasSize(18).noneMatch(one -> one.mailing().isEmpty());
    clean
        .result()
        .outcomes()
        .forEach(
            (id, outcome) ->
                assertThat(outcome.state())
                    .as(id)
                    .isEqualTo(
                        id.equals("list-unsubscribe-post")
                            ? CheckOutcome.State.NOT_ASKED
                            : CheckOutcome.State.PASSED));
  }

  @Test
  void whatIsFilledInIsLeftOpenAndPassesNothing() throws IOException {
    MailFixture open = MailFixture.read("open");

    assertThat(open.difference("open", open.doubts())).isEmpty();
    assertThat(open.result().findings()).isEmpty();
    for (MailResult.Unjudged unjudged : open.result().doubts()) {
      assertThat(open.result().outcomes().get(unjudged.check()).state())
          .isEqualTo(CheckOutcome.State.INCOMPLETE);
    }
  }

  @Test
  void anEmptyFolderPassesNothing(@TempDir Path empty) throws IOException {
    MailResult result = MailReview.of(MailFixture.declaration(), MailFolder.of(empty, "mails"));

    assertThat(result.outcomes().values())
        .containsOnly(CheckOutcome.incomplete(List.of(), "No message was found in the folder."));
  }

  @Test
  void whatWasNotReadWholePassesNothing() throws IOException {
    assertThat(MailFixture.read("mail-read").result().outcomes().get("mail-host"))
        .isEqualTo(CheckOutcome.incomplete(List.of(), "4 messages could not be read whole."));
  }

  @Test
  void aMessageOfNoMailingLetsNoOtherPass() throws IOException {
    assertThat(
            MailFixture.read("mail-assigned").result().outcomes().get("unsubscribe-instructions"))
        .isEqualTo(CheckOutcome.incomplete(List.of(), "2 messages belong to no declared mailing."));
  }

  @Test
  void aWrongLinkIsToldWithTheRightOne() throws IOException {
    assertThat(
            MailFixture.read("unsubscribe-link").result().findings().stream()
                .filter(finding -> finding.where().toString().equals("mails/newsletter.html:2:4")))
        .singleElement()
        .hasToString(
            "mails/newsletter.html:2:4: error: The link to leave the mailing leads to"
                + " https://lists.example/u/; the declaration says https://shop.example/unsubscribe"
                + " or mailto:leave@shop.example. Mend the link, or declare it in the 'opt-out:' of"
                + " 'newsletter'. [unsubscribe-link]");
  }

  @Test
  void noTwoChecksShareAnId() {
    assertThat(ids()).doesNotHaveDuplicates();
  }
}
