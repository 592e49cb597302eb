package dev.avow.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.avow.declaration.contradiction.Contradictions;
import dev.avow.finding.Finding;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, there is a declaration or a finding, never an exception. */
class AnyInputTest {

  private static final List<String> PIECES =
      List.of(
          "'",
          "\"",
          "[",
          "]",
          "{",
          "}",
          ":",
          ": ",
          "- ",
          "\n",
          "\t",
          "#",
          " #x",
          "&a ",
          "*a",
          "!x ",
          "|\n",
          ">",
          "%",
          "@",
          "\\",
          "? ",
          "<<: ",
          "---\n",
          "...\n",
          "~",
          "null",
          "none",
          "unknown",
          "\u00A0",
          "\u200D",
          "\u0435",
          "\u202E",
          "\r",
          ",",
          "  ",
          "\0",
          "\uD83D\uDE00");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void changedDeclarationGivesAResultOrAFinding(long seed) throws IOException {
    Random random = new Random(seed);
    String sound = Files.readString(Path.of("src/test/resources/declaration/faults/sound.yaml"));
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder(sound);
      for (int change = random.nextInt(3); change >= 0; change--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        } else {
          text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
        }
      }
      String changed = text.toString();
      assertThatCode(() -> read(changed)).as(changed).doesNotThrowAnyException();
    }
  }

  private static void read(String text) {
    Reading<DeclarationFile> reading =
        DeclarationReader.read(text.getBytes(StandardCharsets.UTF_8), "privacy.yaml");
    assertThat(reading.value().isPresent() || !reading.findings().isEmpty()).isTrue();
    for (Finding finding : reading.findings()) {
      assertThat(finding.toString()).doesNotContain("Exception", "\n");
    }
    reading.value().ifPresent(file -> Contradictions.find(file, LocalDate.of(2026, 12, 1)));
  }
}
