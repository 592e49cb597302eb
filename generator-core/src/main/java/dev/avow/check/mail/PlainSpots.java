package dev.avow.check.mail;

import dev.avow.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that stand in the words themselves: mail programs make links of them. */
final class PlainSpots {

  /** A newsletter has dozens; thousands are an attack on whoever compares them. */
  static final int MOST = 2_000;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)https?://[^\\s<>\"'|]{2,2000}"
              + "|mailto:[^\\s<>\"'|]{3,500}"
              + "|[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}"
              + "|\uE000[^\uE001]{0,500}\uE001[^\\s<>\"'|\uE000]{0,200}");

  private PlainSpots() {}

  static List<MailWords.Spot> in(String text, IntFunction<Location> places) {
    List<MailWords.Spot> spots = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    while (address.find() && spots.size() < MOST) {
      String written = trimmed(address.group());
      boolean mail = written.matches("[\\w.+%-]+@[\\w.-]+");
      spots.add(
          new MailWords.Spot(
              address.start(),
              address.start() + written.length(),
              mail ? "mailto:" + written : written,
              false,
              places.apply(address.start())));
    }
    return spots;
  }

  /** Without what ends a sentence and not the address. */
  private static String trimmed(String address) {
    int end = address.length();
    while (end > 1 && ".,;:!?)]>".indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }
}
