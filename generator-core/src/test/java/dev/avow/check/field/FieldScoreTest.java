package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class FieldScoreTest {

  /** Labelled forms of real sites lie outside the repository; without them this is skipped. */
  @Test
  @EnabledIfEnvironmentVariable(named = "AVOW_SHARED", matches = ".+")
  void realFormsAreRecognised() throws IOException {
    FieldScore score = FieldScore.of(Path.of(System.getenv("AVOW_SHARED"), "corpora", "forms"));
    score.misses().forEach(System.out::println);
    System.out.println(
        score.exact() + " recall " + score.recall() + " precision " + score.precision());
    assertThat(score.exact().share()).isGreaterThan(0.95);
    assertThat(score.recall()).isGreaterThan(0.98);
    assertThat(score.precision()).isGreaterThan(0.97);
  }

  /**
   * Forms in many languages, in the manner of the shops, sites and frameworks that are many: what
   * they have in common with forms of others is what counts, so not each field need be right.
   */
  @Test
  void formsOfManyKindsAreRecognised() throws IOException {
    FieldScore score = FieldScore.of(Path.of("src/test/resources/forms"));
    System.out.println(
        score.exact() + " recall " + score.recall() + " precision " + score.precision());
    assertThat(score.exact().of()).isGreaterThan(340);
    assertThat(score.exact().share()).as("%s", score.misses()).isGreaterThan(0.98);
    assertThat(score.recall()).as("%s", score.misses()).isGreaterThan(0.99);
    assertThat(score.precision()).as("%s", score.misses()).isGreaterThan(0.98);
  }

  @Test
  void aFolderWithoutPagesHasNoScore(@TempDir Path folder) {
    assertThatThrownBy(() -> FieldScore.of(folder))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "No file in '" + folder + "' ends in '.html'. Name the folder of the labeled forms.");
  }

  @Test
  void theLabelToBeFoundIsNeverRead(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("page.html"),
        "<form><input name=x7 data-manual-scoring=emailAddress>"
            + "<input name=email data-manual-scoring=unknown>"
            + "<input name=city data-manual-scoring=addressCity></form>",
        StandardCharsets.UTF_8);

    FieldScore score = FieldScore.of(folder);

    assertThat(score.exact()).isEqualTo(new FieldScore.Counted(1, 2));
    assertThat(score.missed()).isEqualTo(1);
    assertThat(score.invented()).isEqualTo(1);
    assertThat(score.misses())
        .containsExactly(
            new FieldScore.Miss("page.html", "x7", "emailAddress", "unknown", "nothing"),
            new FieldScore.Miss("page.html", "email", "unknown", "email", "its name"));
  }
}
