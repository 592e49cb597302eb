package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a box for many lines one word of a sentence is no evidence. */
class ManyLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | What are you building?",
        "en | How can our company help you?",
        "en | Describe your address problem",
        "en | Which city are you interested in and why?",
        "en | What would you like to name it, and why?",
        "en | Please describe your symptoms of the software bug",
        "en | Reason for visit",
        "de | Wie können wir Ihrem Unternehmen helfen?",
        "de | Ihre Frage zur Adresse",
        "fr | Parlez-nous de votre entreprise",
        "fr | Votre projet de bâtiment",
        "es | Cuéntenos sobre su empresa",
        "nl | Vertel ons over uw bedrijf",
      })
  void aSentenceAsksForAMessage(String language, String label) {
    assertThat(Kinds.of(box(language, label, "m"))).containsExactly(FieldKind.FREE_TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Your address | STREET",
        "en | Postal address | STREET",
        "en | Address of the accident, with the nearest crossing | STREET",
        "en | Delivery address (if it differs from the one of the invoice) | STREET",
        "en | Name and address | STREET",
        "de | Ihre Anschrift | STREET",
        "en | Cover letter | JOB_APPLICATION",
        "en | Reason | NOT_PERSONAL",
      })
  void aLabelThatNamesWhatIsWantedIsObeyed(String language, String label, FieldKind kind) {
    assertThat(Kinds.of(box(language, label, "m"))).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Do you have any allergies or medical conditions we should know of? | HEALTH",
        "en | Do you have a disability that we should prepare for? | DISABILITY",
        "de | Haben Sie Vorerkrankungen, von denen wir wissen sollten? | HEALTH",
      })
  void aSentenceMayAskForWhatIsSensitive(String language, String label, FieldKind kind) {
    assertThat(Kinds.of(box(language, label, "m"))).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({"address", "delivery_address"})
  void theNameOfTheBoxSpeaksForTheWordInTheSentence(String name) {
    assertThat(Kinds.of(box("en", "Please write here to which address we deliver", name)))
        .containsExactly(FieldKind.STREET);
  }

  private static String box(String language, String label, String name) {
    return "<html lang="
        + language
        + "><form><label>"
        + label
        + " <textarea name="
        + name
        + "></textarea></label>";
  }
}
