package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in languages that are written from the right. */
class DirectionTest {
  @TempDir private Path overlay;

  @ParameterizedTest
  @CsvSource({
    "en, ltr",
    "de-AT, ltr",
    "ar, rtl",
    "he, rtl",
    "fa-AF, rtl",
    "ur, rtl",
    "ku, ltr",
    "ku-Arab, rtl",
    "az-Arab-IR, rtl",
    "ar-Latn, ltr"
  })
  void directionIsThatOfTheScript(String language, String direction) {
    assertThat(Direction.of(language)).isEqualTo(direction);
  }

  @Test
  void everyFileSaysIt() throws IOException {
    for (String name : new String[] {"words.yaml", "phrases.yaml", "clauses/about.md.ftl"}) {
      Path file = overlay.resolve("ar").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, Content.shipped().open("en/" + name).text());
    }
    DocumentSet documents =
        Declared.documents(
            Declared.of(Declared.SHOP.replace("\ndata:", "\nnotice: {languages: [en, ar]}\ndata:")),
            Content.over(overlay));
    assertThat(Declared.text(documents, "privacy.ar.html"))
        .contains("<html lang=\"ar\" dir=\"rtl\">")
        .contains("<article data-avow=\"notice\" dir=\"rtl\">");
    assertThat(Declared.text(documents, "privacy.ar.fragment.html"))
        .contains("<article data-avow=\"notice\" dir=\"rtl\">");
    assertThat(Declared.text(documents, "review-privacy.ar.html"))
        .contains("<html lang=\"ar\" dir=\"rtl\">");
    assertThat(Declared.text(documents, "privacy.html")).doesNotContain("dir=");
  }
}
