package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies in an overlay and replaces nothing is told, since the shipped text is printed. */
class OverlayTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en/clauses/childern.md.ftl; Nothing reads 'en/clauses/childern.md.ftl'. Did you mean"
            + " 'en/clauses/children.md.ftl'?",
        "en/clauses/children.md; Nothing reads 'en/clauses/children.md'. Give it the name of what"
            + " it replaces, or take it out of the folder.",
        "page/page.ccs; Nothing reads 'page/page.ccs'. Give it the name of what it replaces, or"
            + " take it out of the folder.",
        "documents.yml; Nothing reads 'documents.yml'. Did you mean 'documents.yaml'?",
        "de/clauses/children.md.ftl; The folder 'de' is of no language that the notice is written"
            + " in. Name it after one of them (en), or write its language under 'notice:"
            + " {languages: …}'.",
      })
  void fileThatReplacesNothingIsTold(String name, String told) throws IOException {
    put(name, "## Nothing\n");
    assertThat(unread()).singleElement().asString().contains(told);
  }

  @ParameterizedTest
  @CsvSource({
    "en/clauses/children.md.ftl",
    "page/page.css",
    "requirements/ours.yaml",
    "README.md",
    "en/.children.md.ftl.swp",
    ".git/config"
  })
  void fileThatIsReadOrExplainsIsNot(String name) throws IOException {
    put(name, name.endsWith("page.css") ? "p {}" : "");
    assertThat(unread()).isEmpty();
  }

  @Test
  void fileThatAnotherIncludesIsRead() throws IOException {
    put("en/clauses/children.md.ftl", "<#include \"our-parts.md.ftl\">");
    put("en/clauses/our-parts.md.ftl", "");
    assertThat(unread()).isEmpty();
  }

  @Test
  void wordsAndPhrasesThatReplaceNoneAreTold() throws IOException {
    put(
        "en/phrases.yaml",
        """
        phrases:
          titel-notice: {says: Our promise}
          title-notice: {says: Our promise}
        """);
    put(
        "en/words.yaml",
        """
        data:
          emial: {label: Your address}
          email: {label: Your address}
        """);
    assertThat(unread())
        .satisfiesExactlyInAnyOrder(
            phrase ->
                assertThat(phrase)
                    .contains("phrases.yaml:2:")
                    .contains("'titel-notice' is not in the list 'phrases', and nothing reads it.")
                    .contains("Did you mean 'title-notice'?"),
            word -> assertThat(word).contains("words.yaml:2:").contains("Did you mean 'email'?"));
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> unread() throws IOException {
    String declaration =
        """
        avow: 1
        organization: {name: Shop, contact: p@s.example}
        data: {email: {from: you}}
        uses: {news: {purpose: email-marketing, data: email}}
        """;
    return Declared.documents(Declared.of(declaration), Content.over(folder)).findings().stream()
        .filter(finding -> finding.rule().id().equals("overlay-unread"))
        .map(Object::toString)
        .toList();
  }
}
