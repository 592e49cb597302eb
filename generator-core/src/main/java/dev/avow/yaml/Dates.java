package dev.avow.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as ISO 8601 writes them, and what was meant when they are written otherwise. */
final class Dates {

  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern SHORT =
      Pattern.compile("([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})");
  private static final Pattern LOCAL =
      Pattern.compile("([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})");

  /** No declaration speaks of days before computers, or of a century from now. */
  private static final int FIRST_YEAR = 1950;

  private static final int LAST_YEAR = 2100;

  private Dates() {}

  static LocalDate read(String written) {
    Matcher iso = ISO.matcher(written);
    if (!iso.matches()) {
      throw new NotReadable("is not a date", remedy(written));
    }
    int year = Integer.parseInt(iso.group(1));
    int month = Integer.parseInt(iso.group(2));
    int day = Integer.parseInt(iso.group(3));
    try {
      LocalDate date = LocalDate.of(year, month, day);
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw new NotReadable(
            "is a date far away", "Check the year: " + FIRST_YEAR + " to " + LAST_YEAR + ".");
      }
      return date;
    } catch (DateTimeException e) {
      throw new NotReadable("is a date no calendar has", impossible(year, month));
    }
  }

  private static String impossible(int year, int month) {
    if (month < 1 || month > 12) {
      return "Write the month as 01 to 12, after the year.";
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    return "Write another day: "
        + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + year
        + " has "
        + days
        + " days.";
  }

  private static String remedy(String written) {
    Matcher brief = SHORT.matcher(written);
    if (brief.matches()) {
      return "Write '" + iso(brief.group(1), brief.group(2), brief.group(3)) + "'.";
    }
    Matcher local = LOCAL.matcher(written);
    if (local.matches()) {
      String dayFirst = iso(local.group(3), local.group(2), local.group(1));
      String monthFirst = iso(local.group(3), local.group(1), local.group(2));
      if (Integer.parseInt(local.group(2)) > 12 || dayFirst.equals(monthFirst)) {
        return "Write '" + monthFirst + "'.";
      }
      return Integer.parseInt(local.group(1)) > 12
          ? "Write '" + dayFirst + "'."
          : "Write '" + monthFirst + "' or '" + dayFirst + "', whichever is meant.";
    }
    return "Write the date itself as year-month-day, such as '2026-12-01'.";
  }

  private static String iso(String year, String month, String day) {
    return year + "-" + two(month) + "-" + two(day);
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
