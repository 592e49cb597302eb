package dev.avow.check.fact;

import dev.avow.check.field.FormGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A field, shown or hidden, that came with somebody's data in it. The value itself is not kept.
 *
 * @param what with its article: "an e-mail address"
 */
public record Prefilled(String name, String what, int line, int column) {

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+%-]{1,64}@((?:[\\w-]{1,63}\\.){1,6}[A-Za-z]{2,63})");
  private static final Pattern SSN =
      Pattern.compile("(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}");
  private static final Pattern CARD = Pattern.compile("[3-6]\\d{3}(?:[ -]?\\d{4}){2}[ -]?\\d{3,4}");

  private static final Pattern WORDS = Pattern.compile("[\\s,;:()<>]+");

  /** A value that is longer is a text, a token or a state, and holds much besides. */
  private static final int LONGEST = 100;

  private static final int MOST = 20;

  static List<Prefilled> of(FormGroup group, Declared declared) {
    List<Prefilled> found = new ArrayList<>();
    for (List<Element> controls : List.of(group.hidden(), group.fields())) {
      for (Element control : controls) {
        boolean lines = control.normalName().equals("textarea");
        String what =
            lines
                ? within(control.wholeText().strip(), declared)
                : what(control.attr("value").strip(), declared);
        if (!what.isEmpty() && found.size() < MOST) {
          found.add(
              new Prefilled(
                  FormFacts.name(control),
                  what,
                  ElementPlaces.line(control),
                  ElementPlaces.column(control)));
        }
      }
    }
    return found;
  }

  private static String what(String value, Declared declared) {
    if (value.isEmpty() || value.length() > LONGEST) {
      return "";
    }
    Matcher email = EMAIL.matcher(value);
    if (email.matches()) {
      return isExample(email.group(1)) || declared.ownDomain(email.group(1))
          ? ""
          : "an e-mail address";
    }
    if (SSN.matcher(value).matches()) {
      return "a social security number";
    }
    return CARD.matcher(value).matches() && luhn(value) ? "a card number" : "";
  }

  /** A box for many lines has a name beside the address. */
  private static String within(String text, Declared declared) {
    if (text.length() > LONGEST) {
      return "";
    }
    return WORDS
        .splitAsStream(text)
        .map(word -> what(word, declared))
        .filter(what -> !what.isEmpty())
        .findFirst()
        .orElseGet(() -> what(text, declared));
  }

  /** Names that are set aside for examples (RFC 2606), and what people write in their place. */
  private static boolean isExample(String domain) {
    String name = domain.toLowerCase(Locale.ROOT);
    return name.matches(
        "(.*\\.)?(example(\\.(com|net|org))?|test|invalid|domain\\.com|email\\.com)");
  }

  /** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
  private static boolean luhn(String value) {
    int sum = 0;
    boolean twice = false;
    for (int at = value.length() - 1; at >= 0; at--) {
      char sign = value.charAt(at);
      if (sign >= '0' && sign <= '9') {
        int digit = (sign - '0') * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        twice = !twice;
      }
    }
    return sum % 10 == 0;
  }
}
