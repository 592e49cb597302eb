package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Finding;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

  private static final LocalDate DAY = LocalDate.parse("2026-12-01");

  @TempDir Path temp;

  @Test
  void theFirstFileAsksEverythingAndClaimsNothing() throws IOException {
    Path file = temp.resolve("privacy.yaml");

    assertThat(Avow.init(file, DAY).exit()).isEqualTo(Exit.PASSED);

    Reading<DeclarationFile> reading =
        DeclarationReader.read(Files.readAllBytes(file), "privacy.yaml");
    assertThat(reading.findings()).isEmpty();
    assertThat(Leaves.of(reading.value().orElseThrow().declaration()))
        .filteredOn(leaf -> leaf.answer().isGiven())
        .extracting(leaf -> leaf.path())
        .containsExactly("avow", "notice.languages", "laws");
    assertThat(temp.resolve("privacy.schema.json")).isNotEmptyFile();
  }

  @Test
  void theCommentedExamplesAreSoundWhenTheyReplaceTheirQuestion() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Avow.init(file, DAY);
    String filled =
        Files.readString(file)
            .replaceAll("(?m)^([a-z]+): unknown( +#.*)?\n(?=#)", "$1:\n")
            .replaceAll("(?m)^#(  [a-z-]+: )", "$1")
            .replace("credit-card", "email");

    assertThat(
            DeclarationReader.read(filled.getBytes(StandardCharsets.UTF_8), "privacy.yaml")
                .findings())
        .isEmpty();
    assertThat(filled).contains("\n  correct: {at: /account}");
  }

  @Test
  void aFileThatStandsIsNeverOverwritten() throws IOException {
    Path file = Files.writeString(temp.resolve("privacy.yaml"), "mine");

    Outcome outcome = Avow.init(file, DAY);

    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .extracting(Finding::toString)
        .containsExactly(
            file
                + ": error: privacy.yaml exists already, and init never overwrites. Edit it, or"
                + " name another file. [init-new]");
    assertThat(file).hasContent("mine");
    assertThat(temp.resolve("privacy.schema.json")).doesNotExist();
  }

  @Test
  void aSchemaThatStandsIsNeverOverwritten() throws IOException {
    Path schema = Files.writeString(temp.resolve("privacy.schema.json"), "mine");
    Path file = temp.resolve("privacy.yaml");

    Outcome outcome = Avow.init(file, DAY);

    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .extracting(Finding::toString)
        .containsExactly(
            schema
                + ": error: privacy.schema.json exists already with another text, and init never"
                + " overwrites. Delete it if nobody changed it, or move it away. [init-new]");
    assertThat(schema).hasContent("mine");
    assertThat(file).doesNotExist();
  }

  @Test
  void aSecondDeclarationSharesTheSchema() throws IOException {
    Avow.init(temp.resolve("privacy.yaml"), DAY);
    assertThat(Avow.init(temp.resolve("shop.yaml"), DAY).exit()).isEqualTo(Exit.PASSED);
  }
}
