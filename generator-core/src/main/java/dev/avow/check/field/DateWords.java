package dev.avow.check.field;

/** How the parts of a date are called in the languages we read; folded. */
enum DateWords {
  DAY(" day dd tag tt jour jj dia giorno gg dag dzien paiva gun день 日 d "),
  MONTH(" month mm monat mois mes mese maand miesiac mesic manad maned kuukausi месяц 月 m "),
  YEAR(" year yyyy yy aa jahr jjjj annee aaaa ano anno jaar rok vuosi год 年 y ");

  private final String words;

  DateWords(String words) {
    this.words = words;
  }

  /** Whether one of the words stands in the folded text. */
  boolean in(String folded) {
    for (String word : folded.trim().split(" ", -1)) {
      if (!word.isEmpty() && words.contains(" " + word + " ")) {
        return true;
      }
    }
    return false;
  }
}
