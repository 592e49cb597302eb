package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.law.LedgerEntry;
import dev.avow.law.State;
import dev.avow.report.ConsoleReport;
import dev.avow.report.Mails;
import dev.avow.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of messages as a command looks at it, up to the ledger and the exit code. */
class MailRunTest {

  private static final Example SHOP = Example.named("bookshop");
  private static final SiteRequest NO_SITE = SiteRequest.of("");

  @TempDir Path folder;

  @Test
  void theBookshopsMailsKeepItsWord() throws IOException {
    Outcome outcome = check(SHOP.folder().resolve("mails"));

    assertThat(outcome.report().findings()).isEmpty();
    assertThat(outcome.exit()).isEqualTo(Exit.PASSED);
    assertThat(outcome.report().mails().orElseThrow().seen())
        .extracting(Mails.Message::mailing)
        .containsExactly("newsletter", "newsletter", "newsletter");
    assertThat(row(outcome).evidence())
        .extracting(link -> link.where().source())
        .contains("../examples/bookshop/mails/newsletter/letter.html.ftl");
  }

  @Test
  void withoutAFolderNothingIsAskedAndNothingMet() throws IOException {
    Outcome outcome = Avow.check(SHOP.request(), NO_SITE, pages -> {});

    assertThat(outcome.report().mails()).isEmpty();
    assertThat(row(outcome).state()).isEqualTo(State.NOT_ASKED);
    assertThat(outcome.report().notAsked())
        .contains("messages: No folder of them was named; name it with '--mails'.");
  }

  @Test
  void oneMessageThatDoesNotSayHowToLeaveBreaksTheRow() throws IOException {
    Outcome outcome = check(with("newsletter.txt", "News\n12 Quay Street, Burlington, MA 01803\n"));

    assertThat(row(outcome).state()).isEqualTo(State.NOT_MET);
    assertThat(outcome.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(console(outcome))
        .contains(
            "/newsletter.txt:1:1: error: The text part does not say how to leave 'newsletter'.")
        .contains(": 1 message read\n");
  }

  @Test
  void whatCannotBeFollowedIsIncompleteAndSaid() throws IOException {
    Outcome outcome =
        check(with("newsletter.html", "<p>12 Quay Street, Burlington, MA 01803</p>{{{footer}}}"));

    assertThat(row(outcome).state()).isEqualTo(State.INCOMPLETE);
    assertThat(outcome.exit()).isEqualTo(Exit.INCOMPLETE);
    assertThat(console(outcome))
        .contains("Not judged:\n")
        .contains("one may come with 'footer', which is filled in when it is sent.");
  }

  @Test
  void whatIsAcceptedIsGoneOnlyWhenTheMessagesWereLookedAtAgain() throws IOException {
    Path declaration =
        Files.copy(SHOP.folder().resolve("privacy.yaml"), folder.resolve("privacy.yaml"));
    Path letters = Files.createDirectory(folder.resolve("letters"));
    Path letter = letters.resolve("newsletter.txt");
    Files.writeString(letter, "News\n12 Quay Street, Burlington, MA 01803\n");
    Request request = new Request(declaration, Example.DAY);
    Request reading = request.withMails(letters);

    Outcome accepted = Avow.check(reading.acceptedBy("A. Person"), NO_SITE, pages -> {});
    assertThat(accepted.report().open()).isEmpty();
    assertThat(gone(Avow.check(request, NO_SITE, pages -> {}))).isEmpty();

    Files.writeString(
        letter,
        "News\n12 Quay Street, Burlington, MA 01803\n"
            + "To unsubscribe, write to unsubscribe@harborbooks.example\n");
    assertThat(gone(Avow.check(reading, NO_SITE, pages -> {})))
        .contains("unsubscribe-instructions");
  }

  private static List<String> gone(Outcome outcome) {
    return outcome.report().baseline().orElseThrow().gone().stream().map(Report.Gone::id).toList();
  }

  @Test
  void aFolderThatIsNotThereIsWrongUse() throws IOException {
    Outcome outcome = check(folder.resolve("nowhere"));

    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .singleElement()
        .asString()
        .contains("is no folder that can be read");
  }

  private Path with(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return folder;
  }

  private static Outcome check(Path mails) throws IOException {
    return Avow.check(SHOP.request().withMails(mails), NO_SITE, pages -> {});
  }

  private static LedgerEntry row(Outcome outcome) {
    List<LedgerEntry> rows =
        outcome.report().ledger().orElseThrow().entries().stream()
            .filter(entry -> entry.requirement().id().equals("seed-email-instructions"))
            .toList();
    return rows.get(0);
  }

  private static String console(Outcome outcome) throws IOException {
    StringBuilder text = new StringBuilder();
    ConsoleReport.write(outcome.report(), text, false, "");
    return text.toString();
  }
}
