package dev.avow.check.field;

import java.util.List;
import java.util.regex.Pattern;

/** Day, month and year carry no word of birth themselves; a life's years, or a birth word, do. */
final class DateGroup {

  private static final Pattern PART_OF_DATE =
      Pattern.compile(
          "(select |choose |enter |pick |birth |the |of |a |your )*"
              + "(day|month|year|dd|mm|yy|yyyy)( of birth| dd| mm| yyyy| \\d+)*");

  private DateGroup() {}

  static void settle(List<Guess> guesses) {
    boolean birth =
        FormContext.has(guesses, FieldKind.BIRTH_YEAR)
            || FormContext.has(guesses, FieldKind.BIRTH_DATE)
            || FormContext.has(guesses, FieldKind.BIRTH_MONTH)
            || FormContext.has(guesses, FieldKind.BIRTH_DAY);
    if (!birth) {
      return;
    }
    for (int at = 0; at < guesses.size(); at++) {
      Guess guess = guesses.get(at);
      boolean near = false;
      for (int by = Math.max(0, at - 2); by <= Math.min(guesses.size() - 1, at + 2); by++) {
        near |= by != at && guesses.get(by).kind().word().equals("date-of-birth");
      }
      if (near
          && (guess.kind() == FieldKind.BIRTH_DATE
              || (guess.kind() == FieldKind.UNKNOWN && mayBePart(guess)))) {
        guesses.set(at, guess.as(part(guess)));
      }
    }
  }

  // 'Year', 'select year' and a list of years may belong to a date; 'year group' is something else.
  private static boolean mayBePart(Guess guess) {
    String label = guess.texts().label();
    return label.isEmpty()
        || label.split(" ", -1).length == 1
        || PART_OF_DATE.matcher(label).matches()
        || (guess.control().normalName().equals("select")
            && SelectOptions.of(guess.control()) != SelectOptions.NOTHING);
  }

  /** Which part of a date the field is; what it was when nothing or everything says so. */
  private static FieldKind part(Guess guess) {
    SelectOptions options =
        guess.control().normalName().equals("select")
            ? SelectOptions.of(guess.control())
            : SelectOptions.NOTHING;
    String called = guess.texts().called();
    boolean day = DateWords.DAY.in(called) || options == SelectOptions.DAYS;
    boolean month = DateWords.MONTH.in(called) || options == SelectOptions.MONTHS;
    boolean year = DateWords.YEAR.in(called) || options == SelectOptions.PAST_YEARS;
    if (month && !day && !year) {
      return FieldKind.BIRTH_MONTH;
    }
    if (day && !month && !year) {
      return FieldKind.BIRTH_DAY;
    }
    return year && !day && !month ? FieldKind.BIRTH_YEAR : guess.kind();
  }
}
