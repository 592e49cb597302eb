package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents of a small declaration, byte for byte; -Davow.update=true rewrites them. */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/document/small");

  private static final List<String> KEPT =
      List.of("privacy.md", "privacy.txt", "privacy.fragment.html", "email-footer-newsletter.txt");

  @Test
  void documentsOfASmallDeclaration() throws IOException {
    DocumentSet documents =
        Documents.write(
            Declared.file("small.yaml"),
            Content.shipped(),
            new DocumentOptions(List.of(), Map.of("uses.*.basis", List.of("gdpr-13-1-c"))));
    assertThat(documents.findings()).isEmpty();
    for (String name : KEPT) {
      Path file = GOLDEN.resolve(name);
      if (Boolean.getBoolean("avow.update")) {
        Files.createDirectories(GOLDEN);
        Files.writeString(file, Declared.text(documents, name));
      }
      assertThat(Declared.text(documents, name)).isEqualTo(Files.readString(file));
    }
  }

  @Test
  void noOutputHoldsAMark() throws IOException {
    DocumentSet documents = Declared.documents(Declared.file("everything.yaml"), Content.shipped());
    assertThat(documents.files())
        .noneMatch(file -> file.text().chars().anyMatch(sign -> sign >= 0xE000 && sign <= 0xF8FF));
  }

  @Test
  void provenanceLeadsToLineAndBlock() throws IOException {
    DocumentSet documents = Declared.documents(Declared.file("small.yaml"), Content.shipped());
    assertThat(
            documents.provenance().shows("uses.*.basis", "notice").entrySet().stream()
                .map(shown -> shown.getKey() + " in " + shown.getValue().clause()))
        .containsExactly(
            "uses.orders.basis (privacy.yaml:12:71) in how-we-use",
            "uses.newsletter.basis (privacy.yaml:13:62) in how-we-use");
    assertThat(documents.provenance().shows("uses.*.basis", "security-statement")).isEmpty();
  }

  @Test
  void anchorsOfClausesAreTheirIds() throws IOException {
    String page = Declared.text(documents(), "privacy.html");
    assertThat(Stream.of("what-we-collect", "how-we-use", "email"))
        .allMatch(
            id -> page.contains("id=\"" + id + "\"") && page.contains("href=\"#" + id + "\""));
  }

  @Test
  void otherLanguagesWordsAreAFinding() throws IOException {
    DocumentSet documents =
        Declared.documents(
            Declared.of(
                """
                avow: 1
                organization: {name: Shop, contact: p@s.example}
                data: {email: {from: you, keep: {until: {de: Sie gehen}}}}
                uses: {news: {purpose: email-marketing, data: email}}
                """),
            Content.shipped());
    assertThat(documents.findings().stream().map(Object::toString))
        .contains(
            "privacy.yaml:3:41: error: 'data.email.keep.until' has no words in the language 'en'."
                + " Write one text for each language: {en: …, de: \"Sie gehen\"}."
                + " [text-other-language]");
  }

  private static DocumentSet documents() throws IOException {
    return Declared.documents(Declared.file("small.yaml"), Content.shipped());
  }
}
