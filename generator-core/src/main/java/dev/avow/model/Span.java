package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as ISO 8601 writes it: {@code P7Y}, {@code P90D}, {@code PT72H}. Whole units,
 * days and larger or hours and smaller; nobody keeps data for P1DT3H. Business days, in which laws
 * count (15 U.S.C. 7704(a)(4), 11 CCR 7026(f)) and which ISO 8601 does not know, are written as
 * people say them: {@code 10 business days}.
 */
@Scalar(
    says = "a length of time",
    example = "P7Y",
    pattern =
        "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$|^PT([0-9]+H)?([0-9]+M)?([0-9]+S)?$"
            + "|^[0-9]+ business days?$")
public record Span(String text) {

  private static final Pattern FORM =
      Pattern.compile(
          "P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?"
              + "|PT(?:(\\d{1,5})H)?(?:(\\d{1,5})M)?(?:(\\d{1,6})S)?"
              + "|(\\d{1,3}) business days?");

  public Span {
    if (text.length() < 3 || !FORM.matcher(text).matches()) {
      throw new NotReadable("is not a length of time", SpanWords.remedy(text));
    }
    if (isZero(text)) {
      throw new NotReadable("is no time at all", "Write the real length, or 'none'.");
    }
  }

  /** Years, or 0. */
  public int years() {
    return part(1);
  }

  public int months() {
    return part(2);
  }

  public int weeks() {
    return part(3);
  }

  public int days() {
    return part(4);
  }

  public int hours() {
    return part(5);
  }

  public int minutes() {
    return part(6);
  }

  public int seconds() {
    return part(7);
  }

  /** Days but Saturdays and Sundays, or 0. */
  public int businessDays() {
    return part(8);
  }

  /**
   * The day on which a span that began on the day is over; hours count as whole days begun.
   * Holidays differ from place to place, and are not known here.
   */
  public LocalDate from(LocalDate day) {
    LocalDate end = day;
    for (int left = businessDays(); left > 0; ) {
      end = end.plusDays(1);
      left -= end.getDayOfWeek().getValue() < 6 ? 1 : 0;
    }
    if (businessDays() > 0) {
      return end;
    }
    int hoursAsDays = (hours() + (minutes() > 0 || seconds() > 0 ? 1 : 0) + 23) / 24;
    return day.plusYears(years())
        .plusMonths(months())
        .plusWeeks(weeks())
        .plusDays((long) days() + hoursAsDays);
  }

  private int part(int group) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches() && matcher.group(group) != null
        ? Integer.parseInt(matcher.group(group))
        : 0;
  }

  private static boolean isZero(String text) {
    return !text.matches(".*[1-9].*");
  }

  @Override
  public String toString() {
    return text;
  }
}
