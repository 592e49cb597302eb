package dev.avow.check.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.fact.word.NoticeDates;
import dev.avow.check.fact.word.Periods;
import dev.avow.check.fact.word.Topic;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and lengths of time as notices write them. */
class WrittenTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We keep it for 90 days.                      | 90",
        "en | We keep it for ninety days.                  | 90",
        "en | We keep it for twenty-four months.           | 720",
        "de | Wir löschen sie nach dreißig Tagen.          | 30",
        "de | Wir bewahren sie vierundzwanzig Monate auf.  | 720",
        "fr | Elles sont conservées treize mois.           | 390",
        "fr | Elles sont conservées quatre-vingt-dix jours. | 90",
        "es | Se conservan trece meses.                    | 390",
        "es | Se conservan treinta días.                   | 30",
        "it | I dati sono conservati per diciotto mesi.    | 540",
        "nl | Wij bewaren ze dertien maanden.              | 390",
        "pt | Conservamos durante sessenta dias.           | 60",
      })
  void lengthsStandInDigitsAndInWords(String language, String sentence, int days) {
    assertThat(Periods.kept("", sentence, language)).containsExactly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Last updated March 1, 2026",
        "en | Valid from 1 March 2026",
        "de | Stand: 1. März 2026",
        "de | Gültig seit 01.03.2026",
        "de | Gültig ab 1. März 2026",
        "fr | Applicable à compter du 1 mars 2026",
        "es | Versión de 1 de marzo de 2026",
        "it | Valido dal 1 marzo 2026",
        "nl | Geldig sinds 1 maart 2026",
        "pt | Vigente desde 1 de março de 2026",
      })
  void theDayItHoldsFromIsFound(String language, String sentence) {
    assertThat(NoticeDates.effective(Topic.fold(sentence), language))
        .contains(LocalDate.of(2026, 3, 1));
  }
}
