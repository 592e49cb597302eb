package dev.avow.check.fact.word;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day a notice says it holds from. */
public final class NoticeDates {

  private static final Map<String, NoticeDates> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** 'Last updated', a few words, the date: further off it dates something else. */
  private static final int NEAR = 50;

  private final String language;
  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern written;

  private NoticeDates(String language) {
    this.language = language;
    Locale locale = Locale.forLanguageTag(language);
    for (Month month : Month.values()) {
      for (TextStyle style :
          new TextStyle[] {
            TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
          }) {
        String name = Topic.fold(month.getDisplayName(style, locale)).strip();
        if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
          months.putIfAbsent(name, month.getValue());
        }
      }
    }
    String name = "(" + String.join("|", months.keySet().stream().sorted().toList()) + ")";
    this.written =
        Pattern.compile(
            " (?:(\\d{4}) (\\d{1,2}) (\\d{1,2})"
                + "|(\\d{1,2}) (?:er |de |do |th |st |nd |rd )?"
                + name
                + " (?:de |do )?(\\d{4})"
                + "|"
                + name
                + " (\\d{1,2}) (?:st |nd |rd |th )?(\\d{4})"
                + "|(\\d{1,2}) (\\d{1,2}) (\\d{4}))(?= )");
  }

  /**
   * The latest day that stands near words of changing or holding.
   *
   * @param folded the notice's text
   * @param language of the text; empty when none is known
   */
  public static Optional<LocalDate> effective(String folded, String language) {
    if (language.isEmpty()) {
      return Optional.empty();
    }
    return BY_LANGUAGE.computeIfAbsent(language, NoticeDates::new).latest(folded);
  }

  private Optional<LocalDate> latest(String folded) {
    Optional<LocalDate> latest = Optional.empty();
    Matcher date = written.matcher(folded);
    int from = 0;
    while (date.find(from)) {
      from = date.end();
      Optional<LocalDate> day = day(date);
      String before = folded.substring(Math.max(0, date.start() - NEAR), date.start() + 1);
      if (day.isPresent() && Subject.CHANGES.in(" " + before, language)) {
        latest = latest.filter(known -> known.isAfter(day.get())).or(() -> day);
      }
    }
    return latest;
  }

  private Optional<LocalDate> day(Matcher date) {
    try {
      if (date.group(1) != null) {
        return of(date.group(1), Integer.parseInt(date.group(2)), date.group(3));
      }
      if (date.group(5) != null) {
        return of(date.group(6), months.getOrDefault(date.group(5), 0), date.group(4));
      }
      if (date.group(7) != null) {
        return of(date.group(9), months.getOrDefault(date.group(7), 0), date.group(8));
      }
      // In English 3/4 is a day in March or in April, as one likes.
      return language.equals("en")
          ? Optional.empty()
          : of(date.group(12), Integer.parseInt(date.group(11)), date.group(10));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> of(String year, int month, String day) {
    return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
  }
}
