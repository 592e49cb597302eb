package dev.avow.template;

import dev.avow.model.Country;
import dev.avow.model.Lasting;
import dev.avow.model.Span;
import dev.avow.yaml.Scalar;
import dev.avow.yaml.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plain values in the words of a language: dates, lengths of time, countries, yes and no. */
final class Spelling {
  private final Wording wording;

  Spelling(Wording wording) {
    this.wording = wording;
  }

  String of(Object value) {
    if (value instanceof LocalDate day) {
      return wording.spell(
          "date",
          String.valueOf(day.getYear()),
          wording.spell("month-" + day.getMonthValue()),
          String.valueOf(day.getDayOfMonth()));
    }
    if (value instanceof Span span) {
      return span(span);
    }
    if (value instanceof Lasting lasting) {
      return lasting.span().map(this::span).orElseGet(() -> wording.spell("lasting-session"));
    }
    if (value instanceof Country country) {
      return wording
          .demanded("country-" + country.code().toLowerCase(Locale.ROOT))
          .orElse(country.code());
    }
    if (value instanceof Boolean yes) {
      return wording.spell(yes ? "yes" : "no");
    }
    if (value instanceof Enum<?> word) {
      return wording.spell(
          Shape.dashed(word.getDeclaringClass().getSimpleName()) + "-" + written(word));
    }
    return String.valueOf(value);
  }

  /** The value as the file writes it, for comparisons. */
  static String written(Object value) {
    return value instanceof Enum<?> word ? Shape.word(word) : String.valueOf(value);
  }

  private String span(Span span) {
    List<String> parts = new ArrayList<>();
    add(parts, span.years(), "year");
    add(parts, span.months(), "month");
    add(parts, span.weeks(), "week");
    add(parts, span.days(), "day");
    add(parts, span.businessDays(), "business-day");
    add(parts, span.hours(), "hour");
    add(parts, span.minutes(), "minute");
    add(parts, span.seconds(), "second");
    return joined(parts);
  }

  private void add(List<String> parts, int number, String unit) {
    if (number > 0) {
      String digits = String.valueOf(number);
      String words = wording.phrase("number-" + digits).orElse(digits);
      // Many languages have more than two forms, and rules for them that nobody should have to
      // teach us: 'years-3' says three years.
      parts.add(
          wording
              .phrase(unit + "s-" + digits)
              .orElseGet(() -> wording.spell(unit + (number == 1 ? "-one" : "-many"), words)));
    }
  }

  /** The parts as a list in a sentence: a, b and c; where a part is a list itself, told apart. */
  String joined(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String comma = wording.spell("list-comma");
    String and = wording.spell("list-last", "", "");
    List<String> bare = parts.stream().map(Marks::strip).toList();
    if (bare.stream().anyMatch(part -> part.contains(comma) || part.contains(";"))) {
      return joined(parts, wording.phrase("list-semicolon").orElse(comma), "list-last-semicolon");
    }
    boolean clear = bare.stream().anyMatch(part -> part.contains(and));
    return joined(parts, comma, clear ? "list-last-clear" : "list-last");
  }

  /** The parts as a choice in a sentence: a, b or c. */
  String either(List<String> parts) {
    return joined(parts, wording.spell("list-comma"), "list-last-either");
  }

  private String joined(List<String> parts, String comma, String last) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String first = String.join(comma, parts.subList(0, parts.size() - 1));
    String phrase = wording.phrase(last).isPresent() ? last : "list-last";
    return wording.spell(phrase, first, parts.get(parts.size() - 1));
  }

  /** Whether the type's text is an address of some kind, or a name. */
  static boolean isScalar(Object value) {
    return value.getClass().isAnnotationPresent(Scalar.class);
  }
}
