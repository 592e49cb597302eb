package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a language of the overlay lacks is told once, and printed in English meanwhile. */
class LackingLanguageTest {
  @TempDir private Path overlay;
  private GermanOverlay german;

  @BeforeEach
  void begin() throws IOException {
    german = new GermanOverlay(overlay);
    german.begin();
  }

  @Test
  void wordsThatTheLanguageLacksArePrintedInEnglishMeanwhile() throws IOException {
    german.write(
        "phrases.yaml", "phrases: {title-notice: {says: Datenschutz}, number-7: {says: sieben}}\n");
    german.clause("how-long", GermanOverlay.HOW_LONG);
    DocumentSet documents =
        Declared.documents(Declared.of(GermanOverlay.DECLARATION), Content.over(overlay));
    assertThat(Declared.text(documents, "privacy.de.txt"))
        .contains("E-Mail-Adresse| For sieben years");
  }

  @Test
  void aLengthOfTimeMayHaveAFormOfItsOwn() throws IOException {
    german.write(
        "phrases.yaml",
        "phrases: {years-7: {says: sieben ganze Jahre}, keep-for: {says: '{1}'}}\n");
    german.clause("how-long", GermanOverlay.HOW_LONG);
    DocumentSet documents =
        Declared.documents(Declared.of(GermanOverlay.DECLARATION), Content.over(overlay));
    assertThat(Declared.text(documents, "privacy.de.txt")).contains("| Sieben ganze Jahre");
    assertThat(german.told("overlay-unread")).isEmpty();
  }

  @Test
  void wordsThatTheLanguageLacksAreTold() throws IOException {
    german.clause("how-long", GermanOverlay.HOW_LONG);
    german.write("words.yaml", "data: {name: {label: Name}}\n");
    german.write(
        "phrases.yaml", "phrases: {keep-for: {says: '{1} lang'}, number-7: {says: sieben}}\n");
    assertThat(german.told("language-missing"))
        .contains(
            overlay.resolve("de/words.yaml")
                + ": error: The language 'de' has no words for 'email'. Translate them under 'data:',"
                + " as in 'email: {label: \"e-mail address\"}'. [language-missing]")
        .anyMatch(told -> told.contains("'year-many', 'title-notice'"))
        .anyMatch(told -> told.contains(" more. Translate them under 'phrases:', as in "));
  }

  @Test
  void wordsThatNoClausePrintsAreNotLacking() throws IOException {
    String kinds = "<#list data as item><#if item.keep.duration>%s</#if></#list>\n";
    german.clause("how-long", "## Wie lange\n\n" + kinds.formatted("${item.label}"));
    german.write("words.yaml", "data: {name: {label: Name}}\n");
    german.write("phrases.yaml", "phrases: {title-notice: {says: Datenschutz}}\n");
    assertThat(german.told("language-missing")).noneMatch(told -> told.contains("'keep-for'"));
    german.clause("how-long", "## Wie lange\n\n" + kinds.formatted("${sentence(item.keep)}"));
    assertThat(german.told("language-missing")).anyMatch(told -> told.contains("'keep-for'"));
  }

  @Test
  void englishThatIsLeftIsTold() throws IOException {
    german.clause("correct", Content.shipped().open("en/clauses/correct.md.ftl").text());
    german.write("clauses/parts.md.ftl", Content.shipped().open("en/clauses/parts.md.ftl").text());
    assertThat(german.told("language-missing"))
        .contains(
            overlay.resolve("de/clauses/correct.md.ftl")
                + ": error: 'Correcting your information' and 1 more are still English. Translate"
                + " them. [language-missing]");
  }

  @Test
  void titleOfAnOwnDocumentIsRead() throws IOException {
    Files.writeString(
        overlay.resolve("documents.yaml"),
        """
        documents:
          counter: {file: counter, when: data, clauses: {how-long: {when: data}}}
        """);
    german.clause("how-long", GermanOverlay.HOW_LONG);
    german.write(
        "phrases.yaml", "phrases: {title-counter: {says: Am Tresen}, title-x: {says: X}}\n");
    assertThat(german.told("overlay-unread"))
        .singleElement()
        .asString()
        .contains("'title-x' is not in");
  }

  @Test
  void nameAndAddressNeedNoTranslation() throws IOException {
    german.clause(
        "who-we-are", "## Wer wir sind\n\n${organization.name}, ${organization.address}\n");
    assertThat(
            german.told(
                GermanOverlay.DECLARATION.replace(
                    "contact: privat", "address: 12 Quay Street, contact: privat"),
                "text-other-language"))
        .isEmpty();
    german.clause("how-long", GermanOverlay.HOW_LONG);
    assertThat(
            german.told(
                GermanOverlay.DECLARATION.replace(
                    "keep: {for: P7Y}", "label: your address, keep: {for: P7Y}"),
                "text-other-language"))
        .containsExactly(
            "privacy.yaml:6:29: error: 'data.email.label' has no words in the language 'de'. Write"
                + " one text for each language: {en: \"your address\", de: …}."
                + " [text-other-language]");
  }

  @Test
  void clausesThatNobodyWroteAreToldAtOnce() throws IOException {
    german.clause("about", GermanOverlay.ABOUT);
    assertThat(german.told("template-file")).isEmpty();
    assertThat(german.told("fact-without-sentence")).isEmpty();
    assertThat(german.told("clause-missing"))
        .containsExactly(
            "privacy.yaml:3:49: error: The language 'de' lacks 10 clauses: 'at-a-glance',"
                + " 'who-we-are', 'coverage', 'what-we-collect', 'other-sources', 'how-we-use',"
                + " 'how-long', 'rights' and 2 more. Write 'de/clauses/at-a-glance.md.ftl' in the"
                + " overlay folder, and the others beside it; 'translate' writes"
                + " what there is in English. [clause-missing]");
    assertThat(
            Documents.unwritten(Declared.of(GermanOverlay.DECLARATION), Content.over(overlay))
                .findings()
                .stream()
                .map(Finding::toString))
        .containsExactlyElementsOf(german.told("clause-missing"));
  }

  @Test
  void partThatNobodyWroteIsToldOnceForAllItsClauses() throws IOException {
    for (String clause : GermanOverlay.PRINTED) {
      german.clause(clause, "");
    }
    german.clause("correct", "<#include \"parts.md.ftl\">\n## Berichtigen\n");
    assertThat(german.told("template-file")).isEmpty();
    assertThat(german.told("fact-without-sentence")).isEmpty();
    assertThat(german.told("clause-missing"))
        .singleElement()
        .asString()
        .contains("The language 'de' lacks the clause 'parts'. Write 'de/clauses/parts.md.ftl'");
  }

  @Test
  void clauseThatDoesNotRunHidesNoOtherFault() throws IOException {
    for (String clause : GermanOverlay.PRINTED) {
      german.clause(clause, "");
    }
    german.clause("correct", "${nonsense}");
    assertThat(german.told("template")).hasSize(1);
    assertThat(german.told("fact-without-sentence")).isEmpty();
    german.clause("correct", "");
    assertThat(german.told("fact-without-sentence")).isNotEmpty();
  }
}
