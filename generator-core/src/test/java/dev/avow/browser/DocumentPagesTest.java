package dev.avow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Avow;
import dev.avow.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bookshop's pages, as a person's browser has them. */
class DocumentPagesTest {

  @TempDir static Path temp;

  private static List<Path> pages;

  @BeforeAll
  static void generate() throws Exception {
    Path bookshop = Path.of("..", "examples", "bookshop", "privacy.yaml");
    Path posted = temp.resolve("posted");
    Path inside = temp.resolve("inside");
    Avow.generate(new Request(bookshop, LocalDate.of(2026, 12, 1)), posted, inside);
    pages =
        List.of(
            posted.resolve("privacy.html"),
            posted.resolve("opt-out.html"),
            posted.resolve("security.html"),
            inside.resolve("review-privacy.html"));
  }

  @ParameterizedTest
  @CsvSource({"320, false", "320, true", "1280, false", "1280, true"})
  void everybodyCanReadThePages(int width, boolean dark) throws Exception {
    try (Browser browser = Browser.start()) {
      for (Path page : pages) {
        browser.open(page, width, dark);
        assertThat(browser.violations()).as(page.toString()).isEmpty();
        assertThat(browser.overhang()).as(page.toString()).isZero();
      }
    }
  }

  @Test
  void thePagesAreValidHtml() throws Exception {
    for (Path page : pages) {
      assertThat(NuValidator.errors(Files.readString(page))).as(page.toString()).isEmpty();
    }
  }
}
