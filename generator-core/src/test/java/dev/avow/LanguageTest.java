package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The languages of the documents. */
class LanguageTest {

  @TempDir Path temp;

  @Test
  void aLanguageWithoutTextsIsToldBeforeAnythingIsWritten() throws IOException {
    assertThat(told("[en, ga]"))
        .containsExactly(
            temp.resolve("privacy.yaml")
                + ":4:26: error: There are no texts in the language 'ga'. Take it out of 'notice:"
                + " languages:', or put 'ga/words.yaml' and 'ga/phrases.yaml' into the overlay folder, and its clauses beside them; 'translate' writes them to begin with. [language-missing]");
    assertThat(told("[en]")).isEmpty();
  }

  private List<String> told(String languages) throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("privacy.yaml"),
            """
            avow: 1
            organization: {name: Example Shop}
            site: {url: "https://shop.example/", notice: /privacy}
            notice: {languages: %s}
            data: {email: {from: you}}
            uses: {orders: {purpose: fulfill-order, data: email}}
            """
                .formatted(languages));
    return Avow.validate(new Request(file, LocalDate.parse("2026-12-01")))
        .report()
        .findings()
        .stream()
        .filter(finding -> finding.rule().id().equals("language-missing"))
        .map(Object::toString)
        .toList();
  }
}
