package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one language to two, by hand. */
class TranslatingTest {

  @TempDir Path temp;
  private Path declaration;
  private Path overlay;

  @BeforeEach
  void declareGerman() throws IOException {
    overlay = temp.resolve("texts");
    declaration = temp.resolve("privacy.yaml");
    String choir = Files.readString(Example.named("first-notice").folder().resolve("privacy.yaml"));
    Files.writeString(
        declaration,
        choir
            .replace("version: \"1\"", "version: \"1\", languages: [en, de]")
            .replace("label: the concert letter", "label: {en: the letter, de: der Brief}")
            .replace("until: you unsubscribe", "until: {en: you leave, de: Sie gehen}")
            .replace(
                "claim: Our forms are sent encrypted.",
                "claim: {en: Forms are encrypted., de: Wir verschlüsseln.}"));
  }

  @Test
  void whatIsLackingIsWrittenToBeFilledIn() throws IOException {
    Outcome begun = Avow.translate(request(), overlay);
    assertThat(begun.exit()).isEqualTo(Exit.PASSED);
    assertThat(overlay.resolve("de/clauses/about.md.ftl"))
        .hasSameTextualContentAs(shipped("en/clauses/about.md.ftl"));
    assertThat(overlay.resolve("de/clauses/parts.md.ftl")).exists();
    assertThat(overlay.resolve("de/clauses/transfers.md.ftl"))
        .as("the declaration prints none")
        .doesNotExist();
    assertThat(overlay.resolve("de/words.yaml"))
        .content()
        .contains("  email: {label: unknown, plain: unknown} # \"e-mail address\"")
        .doesNotContain("password");
    assertThat(overlay.resolve("de/phrases.yaml"))
        .content()
        .contains("  title-notice: {says: unknown} # \"Privacy notice\"")
        .contains("  list-comma: {says: unknown} # \", \"");
    assertThat(begun.report().files()).hasSizeGreaterThan(20);
  }

  /** The bookshop's clauses ask whether a field is required, and print it nowhere. */
  @Test
  void wordsThatClausesOnlyCompareAreNotAskedFor() throws IOException {
    String shop = Files.readString(Example.named("bookshop").folder().resolve("privacy.yaml"));
    assertThat(shop).contains("necessity: required", "languages: [en]");
    Files.writeString(declaration, shop.replace("languages: [en]", "languages: [en, de]"));
    Avow.translate(request(), overlay);
    assertThat(overlay.resolve("de/phrases.yaml"))
        .content()
        .contains("  country-us: {says: unknown} # \"the United States\"")
        .contains("  keep-for-after: {says: unknown} # \"for {1} after {2}\"")
        .doesNotContain("necessity-", "payment-page-own", "consent-kind-not-needed");
  }

  @Test
  void nothingIsWrittenOverWhatStands() throws IOException {
    Path about = overlay.resolve("de/clauses/about.md.ftl");
    Files.createDirectories(about.getParent());
    Files.writeString(about, "Schon da.\n");
    Avow.translate(request(), overlay);
    assertThat(about).hasContent("Schon da.\n");
    assertThat(Avow.translate(request(), overlay).report().files()).isEmpty();
  }

  @Test
  void validateTellsWhatIsLeft() throws IOException {
    assertThat(left()).singleElement().asString().contains("There are no texts in the language");
    Avow.translate(request(), overlay);
    assertThat(left())
        .anyMatch(told -> told.contains("The language 'de' has no words for 'email'."))
        .anyMatch(told -> told.contains("for 'title-notice', 'month-12'"))
        .anyMatch(
            told -> told.contains("'de/clauses/about.md.ftl', ") && told.contains("still English"));
  }

  @Test
  void whatIsFilledInIsPrintedWithoutAnyFinding() throws IOException {
    Avow.translate(request(), overlay);
    try (Stream<Path> files = Files.walk(overlay)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, German.of(Files.readString(file)));
      }
    }
    assertThat(left()).isEmpty();
    Outcome generated = Avow.generate(overlaid(), temp.resolve("out"), temp.resolve("inside"));
    assertThat(generated.report().findings()).isEmpty();
    assertThat(temp.resolve("out/privacy.de.html")).content().contains("<html lang=\"de\">");
    assertThat(temp.resolve("out/email-footer-letter.de.txt")).content().contains("Chapel Lane");
    for (String name : List.of("privacy", "security", "opt-out")) {
      assertThat(Files.readString(temp.resolve("out/" + name + ".de.txt")))
          .doesNotContainPattern("\\b(we|you|your|information|is|are|this|the)\\b");
    }
  }

  @Test
  void aNoticeInShippedLanguagesAloneNeedsNoTranslation() throws IOException {
    Files.writeString(declaration, Files.readString(declaration).replace("[en, de]", "[en]"));
    Outcome refused = Avow.translate(request(), overlay);
    assertThat(refused.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(refused.report().findings())
        .extracting(Object::toString)
        .anyMatch(
            told ->
                told.endsWith(
                    "error: The notice names no language but those that Avow ships. Name the other"
                        + " beside English: 'notice: {languages: [en, de]}'. [translation-named]"));
    assertThat(overlay).doesNotExist();
  }

  private List<String> left() throws IOException {
    return Avow.validate(overlaid()).report().findings().stream()
        .filter(Finding::open)
        .map(Object::toString)
        .toList();
  }

  private Request request() {
    return new Request(declaration, Example.DAY);
  }

  private Request overlaid() throws IOException {
    Files.createDirectories(overlay);
    return new Request(declaration, Optional.of(overlay), Example.DAY);
  }

  private Path shipped(String name) throws IOException {
    return Files.writeString(temp.resolve("shipped"), Content.shipped().open(name).text());
  }
}
