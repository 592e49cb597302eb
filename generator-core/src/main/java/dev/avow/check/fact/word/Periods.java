package dev.avow.check.fact.word;

import dev.avow.model.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time that a notice names where it speaks of keeping, in days; a month counts 30 of
 * them and a year twelve months, so that 24 months are two years.
 */
public final class Periods {

  private static final int MONTH = 30;
  private static final int YEAR = 12 * MONTH;

  private static final Pattern SENTENCE = Pattern.compile("[.;!?。]\\s|\\n\\s*\\n");

  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Pattern written;

  private static final class Known {
    static final Map<String, Periods> LANGUAGES = new LinkedHashMap<>();

    static {
      ShippedPhrases.read("site/periods.yaml", PeriodFile.class)
          .languages()
          .given()
          .orElse(Map.of())
          .forEach((language, words) -> LANGUAGES.put(language, new Periods(words.value())));
    }
  }

  private Periods(PeriodFile.Phrases words) {
    units(ShippedPhrases.words(words.years()), YEAR);
    units(ShippedPhrases.words(words.months()), MONTH);
    units(ShippedPhrases.words(words.weeks()), 7);
    units(ShippedPhrases.words(words.days()), 1);
    int number = 1;
    for (String word : ShippedPhrases.words(words.numbers())) {
      numbers.put(Topic.fold(word).strip(), number++);
    }
    int ten = 40;
    for (String word : ShippedPhrases.words(words.tens())) {
      numbers.put(Topic.fold(word).strip(), ten);
      ten += 10;
    }
    this.written =
        Pattern.compile(
            " (\\d{1,4}|"
                + String.join("|", numbers.keySet().stream().sorted().toList())
                + ") ("
                + String.join("|", units.keySet().stream().sorted().toList())
                + ")(?= )");
  }

  private void units(List<String> words, int days) {
    words.forEach(word -> units.put(Topic.fold(word).strip(), days));
  }

  /** Whether we can read lengths of time in the language. */
  public static boolean known(String language) {
    return Known.LANGUAGES.containsKey(language);
  }

  /**
   * What sentences on keeping name, in order, or all sentences below a heading on keeping; empty in
   * a language whose words we do not know.
   */
  public static Set<Integer> kept(String heading, String text, String language) {
    Set<Integer> days = new TreeSet<>();
    Periods words = Known.LANGUAGES.get(language);
    if (words != null) {
      boolean below = Subject.RETENTION.in(Topic.fold(heading), language);
      for (String sentence : SENTENCE.split(text, -1)) {
        String folded = Topic.fold(sentence);
        if (below || Subject.RETENTION.in(folded, language)) {
          Matcher period = words.written.matcher(folded);
          while (period.find()) {
            days.add(words.days(period.group(1), period.group(2)));
          }
        }
      }
    }
    return days;
  }

  private int days(String number, String unit) {
    int count =
        Character.isDigit(number.charAt(0))
            ? Integer.parseInt(number)
            : numbers.getOrDefault(number, 0);
    return count * units.getOrDefault(unit, 0);
  }

  /** A declared length, counted in the same way; hours and less count as a day begun. */
  public static int days(Span span) {
    int days = span.years() * YEAR + span.months() * MONTH + span.weeks() * 7 + span.days();
    return Math.max(1, days);
  }

  /** In words, for a finding. */
  public static String words(int days) {
    if (days % YEAR == 0) {
      return counted(days / YEAR, "year");
    }
    return days % MONTH == 0 && days > 3 * MONTH
        ? counted(days / MONTH, "month")
        : counted(days, "day");
  }

  private static String counted(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
