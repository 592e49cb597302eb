package dev.avow.check.fact.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What short notices say their subjects with. */
class SubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONTROLLER | This Privacy Policy describes how Harbor Books collects information",
        "DATA_KINDS | What we hold: your name and what you bought",
        "SHARING | Who we share it with",
        "RIGHTS | Your choices",
        "PURPOSES | Welche Daten wir verarbeiten und warum",
        "COMPLAINT | Beschwerden: Landesamt für Datenschutzaufsicht",
        "CONTROLLER | Responsable : Librairie du Port",
        "DATA_KINDS | Données et finalités",
        "CONTROLLER | Responsable: Librería del Puerto",
        "DATA_KINDS | Datos que tratamos: nombre y correo",
        "SHARING | Delen met anderen",
        "PURPOSES | Quali dati e perché",
        "PURPOSES | Jakie dane i po co",
        "PURPOSES | Vi behandlar namn för att hantera ditt medlemskap",
      })
  void shortNoticesAreHeard(Subject subject, String text) {
    assertThat(Subject.of(Topic.fold(text)).subjects()).contains(subject);
  }
}
