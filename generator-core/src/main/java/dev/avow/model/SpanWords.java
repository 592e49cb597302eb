package dev.avow.model;

import dev.avow.text.Nearest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to type for a length of time that was written in words. */
final class SpanWords {

  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,2})?)\\s*-?\\s*([a-z]+)\\.?");

  private static final Pattern BUSINESS =
      Pattern.compile(
          "p?\\s*(\\d{1,3})\\s*-?\\s*(?:bd?|(?:business|working|work|bank|banking|week)[\\s-]*days?)");

  /** A period, and what it begins with: "10 years after the end of the contract". */
  private static final Pattern AFTER =
      Pattern.compile("(?is)(?:for )?(.{1,40}?) (?:after|from|since|following) (.+)");

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final List<String> UNITS =
      List.of("year", "month", "week", "day", "hour", "minute");

  private static final Map<String, String> SHORT =
      Map.of(
          "yr", "year", "y", "year", "mo", "month", "mth", "month", "wk", "week", "d", "day", "h",
          "hour", "hr", "hour", "min", "minute");

  private SpanWords() {}

  static String remedy(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    if (text.matches("forever|always|permanent(ly)?|indefinite(ly)?|for ever")) {
      return "Write 'forever: true' and the reason ('because: …').";
    }
    if (text.startsWith("until ")) {
      return "Write '{until: " + written.strip().substring(6) + "}'.";
    }
    if (text.startsWith("as long as ")) {
      return "Write '{as-long-as: …}' with what ends it, such as 'your account is open'.";
    }
    Matcher after = AFTER.matcher(written.strip());
    if (after.matches()) {
      Optional<String> period = period(after.group(1).toLowerCase(Locale.ROOT));
      if (period.isPresent()) {
        return "Write '"
            + period.get()
            + "'; under 'keep:', '{for: "
            + period.get()
            + ", after: "
            + after.group(2)
            + "}'.";
      }
    }
    if (text.matches("p?\\d{1,4}")) {
      String number = "P" + text.replace("p", "");
      return "Say of what: '" + number + "D' for days, '" + number + "M' for months.";
    }
    return period(text)
        .map(period -> "Write '" + period + "'.")
        .orElse(
            "Write 'P', a number and Y, M, W or D, such as 'P2Y' for two years, 'P90D' for 90 days;"
                + " or '10 business days'.");
  }

  /** The period that was written in words, as the format writes it. */
  private static Optional<String> period(String written) {
    String text = written.strip();
    for (int at = 0; at < NUMBERS.size(); at++) {
      text = text.replaceFirst("^" + NUMBERS.get(at) + "(?=[\\s-])", String.valueOf(at + 1));
    }
    text = text.replaceFirst("^an? (?=[a-z])", "1 ");
    Matcher business = BUSINESS.matcher(text);
    if (business.matches()) {
      int days = Integer.parseInt(business.group(1));
      return Optional.of(days + " business day" + (days == 1 ? "" : "s"));
    }
    Matcher amount = AMOUNT.matcher(text);
    return amount.matches()
        ? unit(amount.group(2))
            .map(unit -> span(new BigDecimal(amount.group(1)), unit))
            .filter(span -> !span.isEmpty())
        : Optional.empty();
  }

  private static Optional<String> unit(String word) {
    String one =
        word.endsWith("s") && word.length() > 1 ? word.substring(0, word.length() - 1) : word;
    if (SHORT.containsKey(one)) {
      return Optional.ofNullable(SHORT.get(one));
    }
    return Nearest.to(one, UNITS);
  }

  private static String span(BigDecimal number, String unit) {
    BigDecimal amount = number;
    String smaller = unit;
    if (amount.stripTrailingZeros().scale() > 0) {
      // One and a half years are 18 months; half a month has no whole number of days.
      if (!unit.equals("year")) {
        return "";
      }
      amount = amount.multiply(BigDecimal.valueOf(12));
      smaller = "month";
    }
    if (amount.stripTrailingZeros().scale() > 0) {
      return "";
    }
    String letter = smaller.substring(0, 1).toUpperCase(Locale.ROOT);
    String time = smaller.equals("hour") || smaller.equals("minute") ? "PT" : "P";
    return time + amount.toBigInteger() + letter;
  }
}
