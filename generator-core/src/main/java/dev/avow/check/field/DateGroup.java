package dev.avow.check.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
      // What has no word at all goes on with the field before, or leads to the next.
      int reach = said(guess).isEmpty() ? 1 : 2;
      for (int by = Math.max(0, at - reach); by <= Math.min(guesses.size() - 1, at + reach); by++) {
        near |= by != at && guesses.get(by).kind().word().equals("date-of-birth");
      }
      if (near
          && (guess.kind() == FieldKind.BIRTH_DATE
              || (guess.kind() == FieldKind.UNKNOWN && mayBePart(guess)))) {
        boolean goesOn = at > 0 && goesOn(guesses.get(at - 1), guess);
        guesses.set(at, guess.as(part(guess, goesOn)));
      }
    }
  }

  // 'Year', 'select year' and a list of years may belong to a date; 'year group' is something else.
  private static boolean mayBePart(Guess guess) {
    String text = said(guess);
    boolean word = text.indexOf(' ') < 0;
    boolean part = DateWords.DAY.in(text) || DateWords.MONTH.in(text) || DateWords.YEAR.in(text);
    boolean listed =
        guess.control().normalName().equals("select")
            && SelectOptions.of(guess.control()) != SelectOptions.NOTHING;
    return text.isEmpty()
        || (word && (part || listed || text.length() < 3))
        || PART_OF_DATE.matcher(text).matches()
        || FormContext.says(guess, FieldKind.BIRTH_DATE, text)
        || (part && listed);
  }

  /**
   * Three boxes of one date are its day, month and year, though not each may say which.
   *
   * @param dayFirst whether a date in the language of the page begins with the day
   */
  static void complete(List<Guess> guesses, boolean dayFirst) {
    for (int at = 2; at < guesses.size(); at++) {
      List<Guess> date = guesses.subList(at - 2, at + 1);
      Set<FieldKind> kinds = EnumSet.noneOf(FieldKind.class);
      date.forEach(part -> kinds.add(part.kind()));
      if (!PARTS.containsAll(kinds) || !boxes(date)) {
        continue;
      }
      boolean yearLast = date.get(2).kind() == FieldKind.BIRTH_YEAR;
      if (kinds.size() == 2 && yearLast && date.get(0).kind() == date.get(1).kind() && dayFirst) {
        date.set(0, date.get(0).as(FieldKind.BIRTH_DAY));
        date.set(1, date.get(1).as(FieldKind.BIRTH_MONTH));
      } else if (kinds.size() == 3) {
        Set<FieldKind> missing = EnumSet.copyOf(PARTS);
        missing.removeAll(kinds);
        FieldKind other = missing.iterator().next();
        date.replaceAll(part -> part.kind() == FieldKind.BIRTH_DATE ? part.as(other) : part);
      }
    }
  }

  private static boolean boxes(List<Guess> date) {
    return Objects.equals(date.get(0).control().parent(), date.get(1).control().parent())
        && Objects.equals(date.get(1).control().parent(), date.get(2).control().parent());
  }

  private static final Set<FieldKind> PARTS =
      EnumSet.of(
          FieldKind.BIRTH_DATE, FieldKind.BIRTH_DAY, FieldKind.BIRTH_MONTH, FieldKind.BIRTH_YEAR);

  /** Whether it is a box without a word beside the box of a date. */
  private static boolean goesOn(Guess before, Guess guess) {
    return guess.kind() == FieldKind.UNKNOWN
        && FormContext.wordless(guess)
        && before.kind().word().equals("date-of-birth")
        && Objects.equals(before.control().parent(), guess.control().parent());
  }

  private static String said(Guess guess) {
    String label = guess.texts().label();
    return label.isEmpty() ? guess.texts().nearby() : label;
  }

  /** Which part of a date the field is; what it was when nothing or everything says so. */
  private static FieldKind part(Guess guess, boolean goesOn) {
    SelectOptions options =
        guess.control().normalName().equals("select")
            ? SelectOptions.of(guess.control())
            : SelectOptions.NOTHING;
    String called = guess.texts().called();
    boolean day = DateWords.DAY.in(called) || options == SelectOptions.DAYS;
    boolean month = DateWords.MONTH.in(called) || options == SelectOptions.MONTHS;
    boolean year = DateWords.YEAR.in(called) || options == SelectOptions.PAST_YEARS;
    if (!day && !month && !year && goesOn) {
      return FormContext.letters(guess) == 4 ? FieldKind.BIRTH_YEAR : FieldKind.BIRTH_DATE;
    }
    if (month && !day && !year) {
      return FieldKind.BIRTH_MONTH;
    }
    if (day && !month && !year) {
      return FieldKind.BIRTH_DAY;
    }
    return year && !day && !month ? FieldKind.BIRTH_YEAR : guess.kind();
  }
}
