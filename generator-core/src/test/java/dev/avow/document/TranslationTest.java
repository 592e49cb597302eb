package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clause in a language that is not shipped states what the English one states, and no more. */
class TranslationTest {
  @TempDir private Path overlay;
  private GermanOverlay german;

  @BeforeEach
  void begin() throws IOException {
    german = new GermanOverlay(overlay);
    german.begin();
  }

  @ParameterizedTest
  @CsvSource({"about, ABOUT", "correct, CORRECT", "how-long, HOW_LONG"})
  void fixedSentencesRestOnWhatTheEnglishOnesRestOn(String clause, String text) throws IOException {
    german.clause(clause, text(text));
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
    german.clause(clause, text(text) + lie.replace("%n", "\n") + "\n");
    assertThat(claims()).isNotEmpty().allMatch(claim -> claim.contains("nie"));
  }

  @Test
  void commasThatEnglishDoesNotSetAddNoClaim() throws IOException {
    String changes = "notice: {changes: {old-data: old-notice}, ";
    german.clause(
        "changes",
        """
        ## Änderungen

        Für Daten, die wir vor einer Änderung erhoben haben, gilt: ${notice.changes.oldData}.
        """);
    assertThat(
            german.told(
                GermanOverlay.DECLARATION.replace("notice: {", changes), "claim-without-fact"))
        .isEmpty();
    german.clause(
        "how-long",
        GermanOverlay.HOW_LONG.replace(
            "${capitalized(item.keep)}", "${item.keep} und dann für immer woanders"));
    assertThat(claims())
        .singleElement()
        .asString()
        .contains("'sieben Jahre lang und dann für immer woanders', which is more than the");
  }

  @Test
  void claimInsideATranslatedSentenceIsTold() throws IOException {
    german.clause(
        "correct",
        GermanOverlay.CORRECT.replace(
            "lassen.", "lassen, und wir geben sie gegen Geld weiter, solange Sie es dulden."));
    assertThat(claims())
        .singleElement()
        .asString()
        .startsWith(overlay.resolve("de/clauses/correct.md.ftl").toString())
        .contains("which is more than the English 'If something we know about you is wrong");
  }

  @Test
  void denialOfWhatTheEnglishSaysIsTold() throws IOException {
    german.clause(
        "how-long",
        GermanOverlay.HOW_LONG.replace("${capitalized(item.keep)}", "Nicht ${item.keep}"));
    assertThat(claims())
        .containsExactly(
            overlay.resolve("de/clauses/how-long.md.ftl")
                + ": error: The cell denies something: 'Nicht sieben Jahre lang'. The English does"
                + " not: 'For seven years'. Say what the English says; if it does, put the"
                + " sentence inside '<@says …>'. [claim-without-fact]");
    german.clause(
        "how-long",
        GermanOverlay.HOW_LONG.replace(
            "${capitalized(item.keep)}", "<@says item.keep>Nicht ${item.keep}</@says>"));
    assertThat(claims()).isEmpty();
  }

  @Test
  void denialThatIsLostIsTold() throws IOException {
    String denies = GermanOverlay.DECLARATION + "disclosures: {sells: false}\n";
    String sale = "## Verkauf\n\n<@says disclosures.sells.no>Wir verkaufen %s.</@says>\n";
    german.clause("sale", sale.formatted("Ihre Angaben"));
    assertThat(german.told(denies, "claim-without-fact"))
        .containsExactly(
            overlay.resolve("de/clauses/sale.md.ftl")
                + ": error: The paragraph denies nothing: 'Wir verkaufen Ihre Angaben.'. The English"
                + " does: 'We do not sell personal information, neither for money nor for anything"
                + " else of value.', and so does the declaration. Say what the English says; if it"
                + " does, add the word that denies to the phrase 'denials' of the language."
                + " [claim-without-fact]");
    german.clause("sale", sale.formatted("Ihre Angaben nicht"));
    assertThat(german.told(denies, "claim-without-fact")).isEmpty();
  }

  @Test
  void denialsOfALanguageThatNamesNoneAreNotJudged() throws IOException {
    german.write("phrases.yaml", "phrases: {title-notice: {says: Datenschutzhinweise}}\n");
    german.clause("sale", "## Verkauf\n\n<@says disclosures.sells.no>Wir verkaufen.</@says>\n");
    String denies = GermanOverlay.DECLARATION + "disclosures: {sells: false}\n";
    assertThat(german.told(denies, "claim-without-fact")).isEmpty();
  }

  @Test
  void whatTheDeclarationDeniesIsNoDenialOfTheTranslators() throws IOException {
    german.clause("how-long", GermanOverlay.HOW_LONG);
    String until = "keep: {until: {en: you leave, de: Sie nicht mehr hier sind}}";
    assertThat(
            german.told(
                GermanOverlay.DECLARATION.replace("keep: {for: P7Y}", until), "claim-without-fact"))
        .isEmpty();
  }

  @Test
  void statementLeftOutIsMissed() throws IOException {
    for (String clause : GermanOverlay.PRINTED) {
      german.clause(clause, "");
    }
    german.clause("about", GermanOverlay.ABOUT);
    assertThat(german.told("fact-without-sentence"))
        .noneMatch(told -> told.contains("site.notice"));
    german.clause("about", GermanOverlay.ABOUT.replaceFirst("Sie stehen unter.*", ""));
    assertThat(german.told("fact-without-sentence"))
        .anyMatch(
            told -> told.contains("'site.notice' is declared, and no document in 'de' shows it."));
  }

  private static String text(String name) {
    return switch (name) {
      case "ABOUT" -> GermanOverlay.ABOUT;
      case "CORRECT" -> GermanOverlay.CORRECT;
      default -> GermanOverlay.HOW_LONG;
    };
  }

  private List<String> claims() throws IOException {
    return german.told("claim-without-fact");
  }
}
