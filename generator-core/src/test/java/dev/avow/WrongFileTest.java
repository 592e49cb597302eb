package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are named and are not what they should be. */
class WrongFileTest {

  private static final LocalDate DAY = LocalDate.parse("2026-12-01");
  private static final Path BOOKSHOP = Path.of("../examples/bookshop/privacy.yaml");

  @TempDir Path temp;

  @Test
  void aFolderIsNotSaidToBeMissing() throws IOException {
    assertRefused(
        new Request(temp, DAY),
        temp
            + ": error: "
            + temp
            + " is a folder, and a declaration is a file. Name the file, such as '"
            + temp.resolve("privacy.yaml")
            + "'. [declaration-missing]");
  }

  @Test
  void ownTextsThatAreNotThereAreNotReplacedByTheShippedOnes() throws IOException {
    Path overlay = temp.resolve("own");
    assertRefused(
        new Request(BOOKSHOP, Optional.of(overlay), DAY),
        overlay
            + ": error: '"
            + overlay
            + "' is no folder that can be read. Name the folder of your own texts, or leave it out."
            + " [overlay-open]");
  }

  @Test
  void anEmptyLockFileIsNotStartedFromAnExample() throws IOException {
    Path declaration = Files.copy(BOOKSHOP, temp.resolve("privacy.yaml"));
    Path lock = Files.writeString(temp.resolve("privacy.lock.yaml"), "# What was last\n");
    Outcome outcome = Avow.validate(new Request(declaration, DAY));
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .extracting(Object::toString)
        .containsExactly(
            lock
                + ":1:1: error: The lock file is empty. Take its last version back, or delete it:"
                + " then nothing counts as published, approved or accepted. [lock-empty]");
  }

  @Test
  void aFolderInThePlaceOfTheLockFileIsNotPassedOver() throws IOException {
    Path declaration = Files.copy(BOOKSHOP, temp.resolve("privacy.yaml"));
    Path lock = Files.createDirectory(temp.resolve("privacy.lock.yaml"));
    assertThatThrownBy(() -> Avow.validate(new Request(declaration, DAY)))
        .isInstanceOfSatisfying(
            IOException.class,
            e ->
                assertThat(DiskTrouble.sentence(e))
                    .isEqualTo(
                        "The lock file '"
                            + lock
                            + "' cannot be read: it is no file. Take its last version back, or"
                            + " delete it: then nothing counts as published, approved or"
                            + " accepted."));
  }

  @Test
  void aLockFileThatCannotBeReachedIsNotTakenForAbsent() throws IOException {
    Path declaration = Files.copy(BOOKSHOP, temp.resolve("privacy.yaml"));
    Path lock = temp.resolve("privacy.lock.yaml");
    for (String target : List.of("gone.yaml", "privacy.lock.yaml")) {
      Files.createSymbolicLink(lock, Path.of(target));
      assertThatThrownBy(() -> Avow.validate(new Request(declaration, DAY)))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "The lock file '"
                  + lock
                  + "' cannot be read: its link leads nowhere. Take its last version back, or"
                  + " delete it: then nothing counts as published, approved or accepted.");
      Files.delete(lock);
    }
  }

  @Test
  @Timeout(20)
  void keysThatNobodyKnowsAreToldUpToABound() throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(BOOKSHOP));
    for (int number = 0; number < 50_000; number++) {
      text.append("\nk").append(number).append(": x");
    }
    Path declaration = Files.writeString(temp.resolve("privacy.yaml"), text);
    Outcome outcome = Avow.validate(new Request(declaration, DAY));
    assertThat(outcome.report().findings())
        .hasSize(201)
        .last()
        .asString()
        .endsWith(
            ": error: The file has more than 200 faults; the rest is not told. Mend those that"
                + " are told, or look whether it is the file that was meant. [file-size]");
  }

  @Test
  void whatTheDiskRefusesIsToldInASentence() {
    assertThat(DiskTrouble.sentence(new AccessDeniedException("a.yaml")))
        .isEqualTo("'a.yaml' cannot be opened: access is denied.");
    assertThat(DiskTrouble.sentence(new NoSuchFileException("b.yaml")))
        .isEqualTo("'b.yaml' cannot be opened: it is not there.");
    assertThat(DiskTrouble.sentence(new IOException("The disk is full.")))
        .isEqualTo("The disk is full.");
  }

  private static void assertRefused(Request request, String message) throws IOException {
    Outcome outcome = Avow.validate(request);
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings()).extracting(Object::toString).containsExactly(message);
    assertThat(outcome.report().ledger()).isEmpty();
  }
}
