package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each notice leads to the others, where its readers know their own language. */
class OtherLanguagesTest {
  private static final String TWO =
      GermanOverlay.DECLARATION.replace(
          "notice: /privacy", "notice: {en: /privacy, de: /de/datenschutz, fr: /fr/donnees}");

  @TempDir private Path overlay;
  private GermanOverlay german;

  @BeforeEach
  void begin() throws IOException {
    german = new GermanOverlay(overlay);
    german.begin();
    german.clause("about", GermanOverlay.ABOUT);
    german.write(
        "phrases.yaml",
        """
        phrases:
          title-notice: {says: Datenschutzhinweise}
          language-name: {says: Deutsch}
          other-languages: {says: Andere Sprachen}
        """);
  }

  @Test
  void eachPageLinksToTheOthersThatAreGenerated() throws IOException {
    assertThat(text(TWO, "privacy.html"))
        .contains(
            """
            <nav class="languages" aria-label="Other languages">
            <ul>
            <li><a href="https://hafenbuch.example/de/datenschutz" hreflang="de" lang="de" dir="ltr">Deutsch</a></li>
            </ul>
            </nav>
            """);
    assertThat(text(TWO, "privacy.de.html"))
        .contains("<nav class=\"languages\" aria-label=\"Andere Sprachen\">")
        .contains("hreflang=\"en\" lang=\"en\" dir=\"ltr\">English</a>")
        .doesNotContain("/fr/donnees");
    assertThat(text(TWO, "privacy.de.fragment.html")).contains("<nav class=\"languages\"");
  }

  @Test
  void markdownAndPlainTextSayItOnALine() throws IOException {
    assertThat(text(TWO, "privacy.md"))
        .startsWith(
            "# Privacy notice\n\n"
                + "Other languages: [Deutsch](https://hafenbuch.example/de/datenschutz)\n\n");
    assertThat(text(TWO, "privacy.de.txt"))
        .startsWith(
            "Datenschutzhinweise\n\n"
                + "Andere Sprachen: English (https://hafenbuch.example/privacy)\n\n");
  }

  @Test
  void eachNoticeSaysWhereItStandsItself() throws IOException {
    assertThat(text(TWO, "privacy.de.txt"))
        .contains("Sie stehen unter https://hafenbuch.example/de/datenschutz.");
    assertThat(text(TWO, "privacy.txt"))
        .contains("You can read it at https://hafenbuch.example/privacy.");
    assertThat(german.told(TWO, "fact-without-sentence"))
        .noneMatch(told -> told.contains("site.notice"));
  }

  @Test
  void aLanguageWithoutAnAddressNeitherIsLinkedNorTakesAnothers() throws IOException {
    String one = TWO.replace("de: /de/datenschutz, ", "");
    assertThat(text(one, "privacy.html")).doesNotContain("class=\"languages\"");
    assertThat(text(one, "privacy.de.txt")).doesNotContain("hafenbuch.example/privacy.");
  }

  @Test
  void oneAddressForAllHasNoLinks() throws IOException {
    assertThat(text(GermanOverlay.DECLARATION, "privacy.html"))
        .doesNotContain("class=\"languages\"");
  }

  @Test
  void whatALanguageCallsItselfIsAskedForWhereItIsPrinted() throws IOException {
    german.begin();
    assertThat(german.told(TWO, "language-missing"))
        .anyMatch(told -> told.contains("'language-name'"));
    assertThat(german.told(GermanOverlay.DECLARATION, "language-missing"))
        .noneMatch(told -> told.contains("'language-name'"));
  }

  private String text(String declaration, String name) throws IOException {
    return Declared.text(Declared.documents(Declared.of(declaration), Content.over(overlay)), name);
  }
}
