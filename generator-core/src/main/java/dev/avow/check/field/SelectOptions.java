package dev.avow.check.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** What the options of a select give away. */
enum SelectOptions {
  /** One to twelve, or the months by name. */
  MONTHS,
  /** One to thirty-one. */
  DAYS,
  /** A run of years that goes far back. */
  PAST_YEARS,
  /** A short run of years, of which a card may expire in each. */
  COMING_YEARS,
  COUNTRIES,
  DIAL_CODES,
  CARD_NETWORKS,
  GENDERS,
  SALUTATIONS,
  /** The answers to a question. */
  YES_NO,
  NOTHING;

  private static final Set<String> NETWORKS =
      Set.of(
          "visa",
          "mastercard",
          "amex",
          "american express",
          "discover",
          "maestro",
          "jcb",
          "master card",
          "diners club");
  private static final Set<String> ANSWERS =
      Set.of("yes", "no", "ja", "nein", "oui", "non", "si", "nee", "sim", "nao");
  private static final Set<String> MALE_FEMALE =
      Set.of(
          "male",
          "female",
          "man",
          "woman",
          "mannlich",
          "weiblich",
          "homme",
          "femme",
          "hombre",
          "mujer",
          "masculino",
          "femenino",
          "feminino",
          "uomo",
          "donna",
          "maschio",
          "femmina",
          "vrouw");
  private static final Set<String> MR_MRS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "herr",
          "frau",
          "m",
          "mme",
          "mlle",
          "monsieur",
          "madame",
          "sr",
          "sra",
          "sig",
          "sig ra",
          "dhr",
          "mevr");
  private static final Set<String> LANDS =
      Set.of(
          "france",
          "germany",
          "deutschland",
          "allemagne",
          "alemania",
          "germania",
          "duitsland",
          "alemanha",
          "japan",
          "austria",
          "brazil",
          "brasil",
          "canada",
          "united states",
          "de",
          "fr",
          "us",
          "at",
          "jp",
          "es",
          "it");

  static SelectOptions of(Element select) {
    List<String> texts = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Element option : select.select("option")) {
      String text = Folded.of(option.text());
      String value = option.attr("value").trim().toLowerCase(Locale.ROOT);
      if (!text.isEmpty()) {
        texts.add(text);
        values.add(value);
      }
      if (texts.size() > 400) {
        break;
      }
    }
    if (texts.stream().filter(NETWORKS::contains).count() >= 2) {
      return CARD_NETWORKS;
    }
    if (texts.size() <= 4 && texts.stream().filter(ANSWERS::contains).count() == 2) {
      return YES_NO;
    }
    long genders = texts.stream().filter(MALE_FEMALE::contains).count();
    if (genders >= 2 && texts.size() <= 12) {
      return GENDERS;
    }
    if (texts.stream().filter(MR_MRS::contains).count() >= 2 && texts.size() <= 30) {
      return SALUTATIONS;
    }
    long lands =
        IntStream.range(0, texts.size())
            .filter(at -> LANDS.contains(texts.get(at)) || LANDS.contains(values.get(at)))
            .count();
    if (texts.size() >= 30 && lands >= 3) {
      boolean codes =
          texts.stream().filter(text -> text.matches(".*\\d.*")).count() > texts.size() / 2;
      return codes ? DIAL_CODES : COUNTRIES;
    }
    return numbers(texts, values);
  }

  private static SelectOptions numbers(List<String> texts, List<String> values) {
    List<Integer> shown = integers(texts);
    List<Integer> sent = integers(values);
    List<Integer> numbers = shown.size() >= sent.size() ? shown : sent;
    if (isRun(numbers, 1, 12) || isRun(sent, 1, 12) || isRun(sent, 0, 11)) {
      return MONTHS;
    }
    if (isRun(numbers, 1, 31)) {
      return DAYS;
    }
    List<Integer> years =
        numbers.stream()
            .map(year -> year < 100 && year > 15 ? year + 2000 : year)
            .filter(year -> year >= 1880 && year <= 2100)
            .sorted()
            .distinct()
            .toList();
    if (years.size() >= 3 && years.size() >= numbers.size() - 1) {
      // No clock here: whatever today is, a card's years are few and a life's are many.
      boolean far = years.get(years.size() - 1) - years.get(0) > 40;
      return far ? PAST_YEARS : COMING_YEARS;
    }
    return NOTHING;
  }

  private static List<Integer> integers(List<String> texts) {
    List<Integer> numbers = new ArrayList<>();
    for (String text : texts) {
      if (text.matches("\\d{1,4}")) {
        numbers.add(Integer.parseInt(text));
      }
    }
    return numbers;
  }

  private static boolean isRun(List<Integer> numbers, int from, int to) {
    return numbers.size() >= to - from + 1
        && numbers.size() <= to - from + 3
        && numbers.stream().filter(number -> number >= from && number <= to).distinct().count()
            == to - from + 1
        && numbers.stream().noneMatch(number -> number > to);
  }
}
