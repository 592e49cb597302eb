package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.report.JsonReport;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawl that was broken off goes on where it was. */
class ResumeTest {

  @TempDir Path temp;

  private LocalSite site;
  private Request request;
  private Path state;

  @BeforeEach
  void open() throws IOException {
    site = new LocalSite().shop();
    request = new Request(site.declaration(temp), LocalDate.parse("2026-12-01"));
    state = temp.resolve("kept/crawl.state");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aCrawlThatWasBrokenOffTwiceReportsAsOneThatWasNot() throws Exception {
    String unbroken = json(check(Optional.empty()));
    assertThat(unbroken).contains("field-declared", "cookie-declared", "/shelf7/item");
    Map<String, Integer> asked = site.answered();
    site.forget();
    for (int answers : new int[] {11, 30}) {
      Outcome broken = checkUntilSilence(answers);
      assertThat(broken.report().complete()).isFalse();
      assertThat(json(broken))
          .contains("\"interrupted\": true")
          .contains("the same command goes on from there.");
      assertThat(state).exists();
    }
    Outcome resumed = check(Optional.of(state));
    assertThat(json(resumed)).isEqualTo(unbroken);
    Map<String, Integer> askedInAll = site.answered();
    // A redirect whose end did not answer before the stop is walked again from its start.
    assertThat(askedInAll.get("/old")).isBetween(1, 3);
    askedInAll.put("/old", asked.get("/old"));
    assertThat(askedInAll).hasSizeGreaterThan(60).isEqualTo(asked);
    assertThat(state).doesNotExist();
  }

  @Test
  void aLineThatAKilledRunDidNotFinishIsAskedAgain() throws Exception {
    String unbroken = json(check(Optional.empty()));
    checkUntilSilence(20);
    try (RandomAccessFile file = new RandomAccessFile(state.toFile(), "rw")) {
      file.setLength(file.length() - 7);
    }
    site.forget();
    assertThat(json(check(Optional.of(state)))).isEqualTo(unbroken);
    assertThat(site.answered()).hasSizeLessThan(60).isNotEmpty();
  }

  @Test
  void theStateHoldsNoWordsOfPagesNoValuesAndNobodysAddress() throws Exception {
    site.page(
        "/",
        "<p>canary-text <b>canary-person@customers.example</b></p>"
            + "<a href='/find?email=canary-query@customers.example'>f</a>"
            + "<a href='/go?token=canarytoken'>g</a><a href='/list?n=2'>l</a>"
            + "<a href='/list#canary=fragment'>l</a><a href=/privacy>Privacy notice</a>"
            + "<form action='/x?session=canary-action'><label>E-mail"
            + " <input type=email name=email value=canary-value></label>"
            + "<textarea name=t>canary-area</textarea></form>");
    site.page("/list?n=2", "<p>canary-list</p><a href=/deep>d</a>");
    site.page("/deep", "<p>canary-deep</p><a href=/deeper>d</a>");
    site.page("/privacy", "<h1>Privacy notice</h1><p>Ask canary-clerk@shop.example.</p>");
    checkUntilSilence(6, 1);
    String text = Files.readString(state);
    assertThat(text).contains("/list?n=2").doesNotContain("canary").doesNotContain("customers");
    assertThat(state.toFile().canRead()).isTrue();
  }

  @Test
  void aSiteThatWasSeenInTwoRunsIsNotAcceptedAsOne() throws Exception {
    request = request.acceptedBy("A. Person");
    Path lock = temp.resolve("privacy.lock.yaml");
    checkUntilSilence(20);
    assertThat(lock).content().doesNotContain("inventories:");
    Outcome resumed = check(Optional.of(state));
    assertThat(resumed.report().coverage().orElseThrow().notes())
        .contains(
            "The inventory of the site was not written to the lock file: a part of the site was"
                + " seen in an earlier run.");
    assertThat(lock).content().doesNotContain("inventories:");
    check(Optional.of(state));
    assertThat(lock).content().contains("inventories:");
  }

  @Test
  void aStateOfAnotherDeclarationIsRefusedAndLeftAsItIs() throws Exception {
    checkUntilSilence(20);
    Files.writeString(request.declaration(), Files.readString(request.declaration()) + "# more\n");
    assertRefused(
        "The crawl of '"
            + state
            + "' was begun with another declaration. Repeat what the run that"
            + " began it was given, or remove it to begin anew. [state-file]");
  }

  @Test
  void aStateOfOtherLimitsIsRefused() throws Exception {
    checkUntilSilence(20);
    SiteRequest usual = site.request().resuming(Optional.of(state));
    SiteRequest less = usual.within(usual.bounds().withPages(9));
    Outcome outcome = Avow.check(request, less.resuming(Optional.of(state)), seen -> {});
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings().get(0).problem()).contains("within other limits");
  }

  @Test
  void aChangedLineIsRefused() throws Exception {
    checkUntilSilence(20);
    String text = Files.readString(state);
    Files.writeString(state, text.replaceFirst("\"read\":true", "\"read\":false"));
    assertRefused(
        "The state file '"
            + state
            + "' is damaged in line 2. Remove it to begin the crawl anew."
            + " [state-file]");
  }

  @Test
  void aLineThatIsMissingIsRefused() throws Exception {
    checkUntilSilence(20);
    List<String> lines = Files.readAllLines(state);
    lines.remove(3);
    Files.writeString(state, String.join("\n", lines) + "\n");
    assertRefused(
        "The state file '"
            + state
            + "' is damaged in line 4. Remove it to begin the crawl anew."
            + " [state-file]");
  }

  @Test
  void aFileOfSomethingElseIsRefused() throws Exception {
    Files.createDirectories(state.getParent());
    for (String other : List.of("avow: 1\n", "x", "{\"a\": 1}\nb\n", "\0\0\0\0")) {
      Files.writeString(state, other);
      assertRefused(
          "'"
              + state
              + "' is not the state file of a crawl, and was left as it is. Name another"
              + " file for --resume. [state-file]");
    }
  }

  @Test
  void aStateOfAnotherVersionIsRefused() throws Exception {
    Files.createDirectories(state.getParent());
    for (String other : List.of("avow-state 2 a b c d\n", "avow-state 1 a b c d\n")) {
      Files.writeString(state, other);
      assertRefused(
          "'"
              + state
              + "' was written by another version of Avow. Remove it to begin anew, or go"
              + " on with the version that began. [state-file]");
    }
  }

  @Test
  void aFileOfAGigabyteIsRefusedUnread() throws Exception {
    checkUntilSilence(20);
    try (RandomAccessFile file = new RandomAccessFile(state.toFile(), "rw")) {
      file.setLength(1L << 30);
    }
    Outcome outcome = check(Optional.of(state));
    assertThat(outcome.report().findings().get(0).problem())
        .isEqualTo("The state file '" + state + "' is larger than any that Avow writes.");
  }

  @Test
  void aLineWithoutEndIsRefused() throws Exception {
    checkUntilSilence(20);
    try (RandomAccessFile file = new RandomAccessFile(state.toFile(), "rw")) {
      file.setLength(64L << 20);
    }
    Outcome outcome = check(Optional.of(state));
    assertThat(outcome.report().findings().get(0).problem()).contains("is damaged in line ");
    assertThat(Files.size(state)).isEqualTo(64L << 20);
  }

  @Test
  void aFolderInPlaceOfTheFileIsRefused() throws Exception {
    Files.createDirectories(state);
    Outcome outcome = check(Optional.of(state));
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings().get(0).problem())
        .isEqualTo("'" + state + "' is not a file.");
  }

  private void assertRefused(String message) throws IOException {
    String before = Files.readString(state);
    Outcome outcome = check(Optional.of(state));
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .extracting(Object::toString)
        .containsExactly(state + ": error: " + message);
    assertThat(state).content().isEqualTo(before);
  }

  private Outcome check(Optional<Path> kept) throws IOException {
    return Avow.check(request, site.request().resuming(kept), seen -> {});
  }

  /** Looks until every connection waits for an answer that does not come, and is then stopped. */
  private Outcome checkUntilSilence(int answers) throws Exception {
    return checkUntilSilence(answers, LocalSite.AT_ONCE);
  }

  private Outcome checkUntilSilence(int answers, int waiting) throws Exception {
    CountDownLatch silent = site.silentAfter(answers, waiting);
    Thread looking = Thread.currentThread();
    Thread stopper =
        new Thread(
            () -> {
              try {
                silent.await();
                looking.interrupt();
              } catch (InterruptedException tooLate) {
                return;
              }
            });
    stopper.start();
    Outcome outcome = check(Optional.of(state));
    assertThat(silent.getCount()).as("answers that did not come").isZero();
    stopper.join();
    site.speak();
    return outcome;
  }

  private static String json(Outcome outcome) throws IOException {
    StringWriter text = new StringWriter();
    JsonReport.write(outcome.report(), text);
    return text.toString();
  }
}
