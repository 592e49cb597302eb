package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clause in a language that is not shipped states what the English one states, and no more. */
class TranslationTest {
  private static final String DECLARATION =
      """
      avow: 1
      organization: {name: Hafenbuch GmbH, contact: privat@hafenbuch.example}
      notice: {effective: 2026-12-01, languages: [en, de]}
      site: {url: "https://hafenbuch.example/", notice: /privacy}
      data:
        email: {from: you, keep: {for: P7Y}}
      uses:
        orders: {purpose: fulfill-order, data: email, basis: contract}
      rights: {correct: {email: privat@hafenbuch.example}}
      """;

  /** The clauses that the declaration prints. */
  private static final List<String> PRINTED =
      List.of(
          "about",
          "at-a-glance",
          "who-we-are",
          "coverage",
          "what-we-collect",
          "other-sources",
          "how-we-use",
          "how-long",
          "rights",
          "correct",
          "contact");

  private static final String ABOUT =
      """
      Gültig ab ${notice.effective}.

      Diese Hinweise sagen Ihnen, welche Angaben über Sie ${organization.name} erhebt, und wie sie verwendet werden.
      Sie stehen unter ${site.notice.link}.
      """;

  private static final String CORRECT =
      """
      ## Angaben berichtigen

      Ist etwas falsch oder unvollständig, was wir über Sie wissen, so können Sie es berichtigen lassen.
      <#list rights?filter(r -> r.id == "correct") as right>
      Schreiben Sie an ${right.email.link}.
      </#list>
      """;

  private static final String HOW_LONG =
      """
      ## Wie lange wir sie aufbewahren

      | Angabe | Wie lange |
      |---|---|
      <#list data as item>
      | ${capitalized(item.label)} | ${capitalized(item.keep)} |
      </#list>
      """;

  @TempDir private Path overlay;

  @BeforeEach
  void words() throws IOException {
    write("words.yaml", "data: {email: {label: E-Mail-Adresse, plain: Ihre E-Mail-Adresse}}\n");
    write(
        "phrases.yaml",
        """
        phrases:
          title-notice: {says: Datenschutzhinweise}
          denials: {says: nicht nie niemals kein keine keinen niemand ohne}
          keep-for: {says: "{1} lang"}
          number-7: {says: sieben}
          year-many: {says: "{1} Jahre"}
        """);
  }

  @ParameterizedTest
  @CsvSource({"about, ABOUT", "correct, CORRECT", "how-long, HOW_LONG"})
  void fixedSentencesRestOnWhatTheEnglishOnesRestOn(String clause, String text) throws IOException {
    clause(clause, german(text));
    assertThat(claims()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "::",
      textBlock =
          """
          paragraph of its own    :: CORRECT  :: %nWir geben Ihre Angaben nie weiter.
          sentence in a paragraph :: ABOUT    :: Wir geben Ihre Angaben nie weiter.
          heading of its own      :: CORRECT  :: %n### Wir geben nie etwas weiter
          item of a list          :: CORRECT  :: %n- Wir geben nie etwas weiter
          cell of a table         :: HOW_LONG :: | Wir geben nie etwas weiter | |
          beside a fact           :: CORRECT  :: %nWir nutzen ${data.email.plain} und geben nie etwas weiter.
          in a link               :: CORRECT  :: %n[Wir geben nie etwas weiter](#email)
          on a name               :: CORRECT  :: %n${organization.name} gibt nie etwas weiter.
          """)
  void sentenceThatTheEnglishLacksIsTold(String name, String text, String lie) throws IOException {
    String clause = text.equals("HOW_LONG") ? "how-long" : text.toLowerCase(java.util.Locale.ROOT);
    clause(clause, german(text) + lie.replace("%n", "\n") + "\n");
    assertThat(claims()).isNotEmpty().allMatch(claim -> claim.contains("nie"));
  }

  @Test
  void commasThatEnglishDoesNotSetAddNoClaim() throws IOException {
    String changes = "notice: {changes: {old-data: old-notice}, ";
    clause(
        "changes",
        """
        ## Änderungen

        Für Daten, die wir vor einer Änderung erhoben haben, gilt: ${notice.changes.oldData}.
        """);
    assertThat(told(DECLARATION.replace("notice: {", changes), "claim-without-fact")).isEmpty();
    clause(
        "how-long",
        HOW_LONG.replace("${capitalized(item.keep)}", "${item.keep} und dann für immer woanders"));
    assertThat(claims())
        .singleElement()
        .asString()
        .contains("'sieben Jahre lang und dann für immer woanders', which is more than the");
  }

  @Test
  void wordsThatTheLanguageLacksArePrintedInEnglishMeanwhile() throws IOException {
    write(
        "phrases.yaml", "phrases: {title-notice: {says: Datenschutz}, number-7: {says: sieben}}\n");
    clause("how-long", HOW_LONG);
    DocumentSet documents = Declared.documents(Declared.of(DECLARATION), Content.over(overlay));
    assertThat(Declared.text(documents, "privacy.de.txt"))
        .contains("E-Mail-Adresse| For sieben years");
  }

  @Test
  void aLengthOfTimeMayHaveAFormOfItsOwn() throws IOException {
    write(
        "phrases.yaml",
        "phrases: {years-7: {says: sieben ganze Jahre}, keep-for: {says: '{1}'}}\n");
    clause("how-long", HOW_LONG);
    DocumentSet documents = Declared.documents(Declared.of(DECLARATION), Content.over(overlay));
    assertThat(Declared.text(documents, "privacy.de.txt")).contains("| Sieben ganze Jahre");
    assertThat(told("overlay-unread")).isEmpty();
  }

  @Test
  void claimInsideATranslatedSentenceIsTold() throws IOException {
    clause(
        "correct",
        CORRECT.replace(
            "lassen.", "lassen, und wir geben sie gegen Geld weiter, solange Sie es dulden."));
    assertThat(claims())
        .singleElement()
        .asString()
        .startsWith(overlay.resolve("de/clauses/correct.md.ftl").toString())
        .contains("which is more than the English 'If something we know about you is wrong");
  }

  @Test
  void denialOfWhatTheEnglishSaysIsTold() throws IOException {
    clause("how-long", HOW_LONG.replace("${capitalized(item.keep)}", "Nicht ${item.keep}"));
    assertThat(claims())
        .containsExactly(
            overlay.resolve("de/clauses/how-long.md.ftl")
                + ": error: The cell denies something: 'Nicht sieben Jahre lang'. The English does"
                + " not: 'For seven years'. Say what the English says; if it does, put the"
                + " sentence inside '<@says …>'. [claim-without-fact]");
    clause(
        "how-long",
        HOW_LONG.replace(
            "${capitalized(item.keep)}", "<@says item.keep>Nicht ${item.keep}</@says>"));
    assertThat(claims()).isEmpty();
  }

  @Test
  void clausesThatNobodyWroteAreToldAtOnce() throws IOException {
    clause("about", ABOUT);
    assertThat(told("template-file")).isEmpty();
    assertThat(told("fact-without-sentence")).isEmpty();
    assertThat(told("clause-missing"))
        .containsExactly(
            "privacy.yaml:3:49: error: The language 'de' lacks 10 clauses: 'at-a-glance',"
                + " 'who-we-are', 'coverage', 'what-we-collect', 'other-sources', 'how-we-use',"
                + " 'how-long', 'rights' and 2 more. Write 'de/clauses/at-a-glance.md.ftl' in the"
                + " overlay folder, and the others beside it; 'translate' writes"
                + " what there is in English. [clause-missing]");
    assertThat(
            Documents.unwritten(Declared.of(DECLARATION), Content.over(overlay)).findings().stream()
                .map(Finding::toString))
        .containsExactlyElementsOf(told("clause-missing"));
  }

  @Test
  void partThatNobodyWroteIsToldOnceForAllItsClauses() throws IOException {
    for (String clause : PRINTED) {
      clause(clause, "");
    }
    clause("correct", "<#include \"parts.md.ftl\">\n## Berichtigen\n");
    assertThat(told("template-file")).isEmpty();
    assertThat(told("fact-without-sentence")).isEmpty();
    assertThat(told("clause-missing"))
        .singleElement()
        .asString()
        .contains("The language 'de' lacks the clause 'parts'. Write 'de/clauses/parts.md.ftl'");
  }

  @Test
  void clauseThatDoesNotRunHidesNoOtherFault() throws IOException {
    for (String clause : PRINTED) {
      clause(clause, "");
    }
    clause("correct", "${nonsense}");
    assertThat(told("template")).hasSize(1);
    assertThat(told("fact-without-sentence")).isEmpty();
    clause("correct", "");
    assertThat(told("fact-without-sentence")).isNotEmpty();
  }

  @Test
  void whatTheDeclarationDeniesIsNoDenialOfTheTranslators() throws IOException {
    clause("how-long", HOW_LONG);
    String until = "keep: {until: {en: you leave, de: Sie nicht mehr hier sind}}";
    assertThat(told(DECLARATION.replace("keep: {for: P7Y}", until), "claim-without-fact"))
        .isEmpty();
  }

  @Test
  void statementLeftOutIsMissed() throws IOException {
    for (String clause : PRINTED) {
      clause(clause, "");
    }
    clause("about", ABOUT);
    assertThat(told("fact-without-sentence")).noneMatch(told -> told.contains("site.notice"));
    clause("about", ABOUT.replaceFirst("Sie stehen unter.*", ""));
    assertThat(told("fact-without-sentence"))
        .anyMatch(
            told -> told.contains("'site.notice' is declared, and no document in 'de' shows it."));
  }

  @Test
  void wordsThatTheLanguageLacksAreTold() throws IOException {
    clause("how-long", HOW_LONG);
    write("words.yaml", "data: {name: {label: Name}}\n");
    write("phrases.yaml", "phrases: {keep-for: {says: '{1} lang'}, number-7: {says: sieben}}\n");
    assertThat(told("language-missing"))
        .contains(
            overlay.resolve("de/words.yaml")
                + ": error: The language 'de' has no words for 'email'. Translate them under 'data:',"
                + " as in 'email: {label: \"e-mail address\"}'. [language-missing]")
        .anyMatch(told -> told.contains("'year-many', 'title-notice'"))
        .anyMatch(told -> told.contains(" more. Translate them under 'phrases:', as in "));
  }

  @Test
  void englishThatIsLeftIsTold() throws IOException {
    clause("correct", Content.shipped().open("en/clauses/correct.md.ftl").text());
    write("clauses/parts.md.ftl", Content.shipped().open("en/clauses/parts.md.ftl").text());
    assertThat(told("language-missing"))
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
    clause("how-long", HOW_LONG);
    write("phrases.yaml", "phrases: {title-counter: {says: Am Tresen}, title-x: {says: X}}\n");
    assertThat(told("overlay-unread")).singleElement().asString().contains("'title-x' is not in");
  }

  @Test
  void nameAndAddressNeedNoTranslation() throws IOException {
    clause("who-we-are", "## Wer wir sind\n\n${organization.name}, ${organization.address}\n");
    assertThat(
            told(
                DECLARATION.replace("contact: privat", "address: 12 Quay Street, contact: privat"),
                "text-other-language"))
        .isEmpty();
    clause("how-long", HOW_LONG);
    assertThat(
            told(
                DECLARATION.replace("keep: {for: P7Y}", "label: your address, keep: {for: P7Y}"),
                "text-other-language"))
        .containsExactly(
            "privacy.yaml:6:29: error: 'data.email.label' has no words in the language 'de'. Write"
                + " one text for each language: {en: \"your address\", de: …}."
                + " [text-other-language]");
  }

  private static String german(String name) {
    return switch (name) {
      case "ABOUT" -> ABOUT;
      case "CORRECT" -> CORRECT;
      default -> HOW_LONG;
    };
  }

  private List<String> claims() throws IOException {
    return told("claim-without-fact");
  }

  private List<String> told(String rule) throws IOException {
    return told(DECLARATION, rule);
  }

  private List<String> told(String declaration, String rule) throws IOException {
    return Declared.documents(Declared.of(declaration), Content.over(overlay)).findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(Finding::toString)
        .toList();
  }

  private void clause(String id, String text) throws IOException {
    write("clauses/" + id + ".md.ftl", text);
  }

  private void write(String name, String text) throws IOException {
    Path file = overlay.resolve("de").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
