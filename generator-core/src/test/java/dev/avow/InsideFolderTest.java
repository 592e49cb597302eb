package dev.avow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Review copies and provenance never land in the folder that is posted. */
class InsideFolderTest {

  @Test
  void insideFolderWithinThePostedOneIsRefused() {
    assertRefused(Path.of("site"), Path.of("site"));
    assertRefused(Path.of("site"), Path.of("site/review"));
    assertRefused(Path.of(""), Path.of("review"));
  }

  private static void assertRefused(Path to, Path inside) {
    Request request =
        new Request(Path.of("privacy.yaml"), Optional.empty(), LocalDate.of(2026, 12, 1));
    assertThatThrownBy(() -> Avow.generate(request, to, inside))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "'"
                + inside
                + "' lies in '"
                + to
                + "', which is posted; the review copies are not. Name a folder beside it with"
                + " --inside.");
  }
}
