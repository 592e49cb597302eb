package dev.avow.text.personal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of persons, accounts and cards, told by shape and check digits. Where chance would pass
 * the check too often, the words before the number must speak of it.
 */
final class NumberSigns {

  /** The longest number with its spaces is an IBAN of 34 in groups of four. */
  static final int REACH = 44;

  /** The fewest digits of any of them: those of a codice fiscale. */
  static final int FEWEST_DIGITS = 7;

  private static final int NEAR = 30;

  private static final String CARD_WORDS =
      "card|visa|mastercard|amex|american express|kreditkarte|carte bancaire|carta di credito"
          + "|tarjeta|creditcard|cartao|cartão|karta";

  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "order|invoice|tracking|parcel|shipment|reference|article|item|product|serial|imei|isbn"
              + "|ean|gtin|upc|sku|ticket|bestell|rechnung|sendung|artikel|auftrag|commande"
              + "|facture|pedido|factura|ordine|fattura|bestelling|gift card|voucher|test");

  /** Numbers that payment services print in their manuals: they are nobody's. */
  private static final Set<String> TEST_CARDS =
      Set.of(
          "4111111111111111",
          "4242424242424242",
          "4000056655665556",
          "4012888888881881",
          "4222222222222",
          "4000000000000002",
          "4000000000009995",
          "4000002500003155",
          "4917610000000000",
          "4444333322221111",
          "4263982640269299",
          "4005519200000004",
          "5555555555554444",
          "5105105105105100",
          "5200828282828210",
          "2223003122003222",
          "5454545454545454",
          "2222400070000005",
          "5425233430109903",
          "378282246310005",
          "371449635398431",
          "378734493671000",
          "6011111111111117",
          "6011000990139424",
          "3056930009020004",
          "30569309025904",
          "38520000023237",
          "3530111333300000",
          "3566002020360505",
          "6200000000000005");

  /**
   * One kind of number.
   *
   * @param words what must stand before it, or null when the check says enough
   */
  private record Shape(
      PersonalKind kind, Pattern pattern, @Nullable Pattern words, Predicate<String> check) {}

  private static final List<Shape> SHAPES =
      List.of(
          shape(
              PersonalKind.IBAN,
              "[A-Z]{2}[0-9]{2}(?:[ \u00A0]?[A-Z0-9]{4}){2,7}(?:[ \u00A0]?[A-Z0-9]{1,4})?",
              "",
              CheckDigits::iban),
          shape(
              PersonalKind.CODICE_FISCALE,
              "[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]",
              "",
              CheckDigits::codiceFiscale),
          shape(
              PersonalKind.CARD,
              "[3-6][0-9]{3}([ \u00A0-])[0-9]{4}\\1[0-9]{4}\\1[0-9]{4}"
                  + "|3[47][0-9]{2}[ -][0-9]{6}[ -][0-9]{5}",
              "",
              NumberSigns::card),
          shape(PersonalKind.CARD, "[2-6][0-9]{12,18}", CARD_WORDS, NumberSigns::card),
          shape(
              PersonalKind.NIR,
              "[12][ \u00A0]?[0-9]{2}[ \u00A0]?(?:0[1-9]|1[0-2]|[2-9][0-9])[ \u00A0]?[0-9]{2}"
                  + "[ \u00A0]?[0-9]{3}[ \u00A0]?[0-9]{3}[ \u00A0]?[0-9]{2}",
              "",
              CheckDigits::nir),
          shape(PersonalKind.CPF, "[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}", "", CheckDigits::cpf),
          shape(PersonalKind.CPF, "[0-9]{11}", "\\bcpf\\b", CheckDigits::cpf),
          shape(
              PersonalKind.SSN,
              "(?!000|666|9)[0-9]{3}-(?!00)[0-9]{2}-(?!0000)[0-9]{4}",
              "\\bssn\\b|social[ -]?security",
              digits -> !Set.of("078051120", "219099999", "123456789").contains(digits)),
          shape(
              PersonalKind.BSN,
              "[0-9]{9}|[0-9]{4}\\.[0-9]{2}\\.[0-9]{3}",
              "\\bbsn\\b|burgerservicenummer|sofinummer",
              CheckDigits::bsn),
          shape(
              PersonalKind.DNI,
              "(?:[0-9]{8}|[XYZ][0-9]{7})-?[A-Z]",
              "\\bdni\\b|\\bnie\\b",
              CheckDigits::dni),
          shape(PersonalKind.PESEL, "[0-9]{11}", "pesel", CheckDigits::pesel));

  private NumberSigns() {}

  private static Shape shape(
      PersonalKind kind, String pattern, String words, Predicate<String> check) {
    return new Shape(
        kind,
        // Neither the inner groups of a longer number nor its first ones are a number themselves.
        Pattern.compile(
            "(?<![A-Za-z0-9])(?<![0-9][ \u00A0.-])(?:"
                + pattern
                + ")(?![A-Za-z0-9])(?![ \u00A0-][0-9]{4})"),
        words.isEmpty() ? null : Pattern.compile(words),
        check);
  }

  /** What begins at this place, if anything; {@code before} is what a reader has just read. */
  static Optional<Trace> at(CharSequence text, int start, Supplier<String> before) {
    if (!promising(text, start)) {
      return Optional.empty();
    }
    int end = Math.min(text.length(), start + REACH);
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern().matcher(text).region(start, end).useTransparentBounds(true);
      if (matcher.lookingAt()
          && shape.check().test(matcher.group().replaceAll("[ \u00A0.-]", ""))
          && spokenOf(shape, before.get().toLowerCase(Locale.ROOT))) {
        return Optional.of(Trace.of(shape.kind(), start));
      }
    }
    return Optional.empty();
  }

  /** By the length of its first group: prices, dates and phone numbers are let go unread. */
  private static boolean promising(CharSequence text, int start) {
    int end = start;
    int letters = 0;
    while (end < text.length()
        && end - start < REACH
        && MailSigns.letterOrDigit(text.charAt(end))) {
      letters += text.charAt(end) > '9' ? 1 : 0;
      end++;
    }
    int length = end - start;
    char next = end < text.length() ? text.charAt(end) : ' ';
    if (letters > 0) {
      return length >= 4;
    }
    return switch (length) {
      case 1 -> text.charAt(start) <= '2' && twoDigits(text, end + 1);
      case 3 -> next == '.' || next == '-' || text.charAt(start) <= '2';
      case 4 -> next == '.' || (text.charAt(start) >= '3' && text.charAt(start) <= '6');
      case 5 -> text.charAt(start) <= '2';
      case 9 -> true;
      case 8 -> next == '-';
      default -> length >= 11;
    };
  }

  private static boolean twoDigits(CharSequence text, int at) {
    return at + 2 < text.length()
        && Character.isDigit(text.charAt(at))
        && Character.isDigit(text.charAt(at + 1))
        && !Character.isDigit(text.charAt(at + 2));
  }

  private static boolean spokenOf(Shape shape, String before) {
    return (shape.words() == null || shape.words().matcher(before).find())
        && !(shape.kind() == PersonalKind.CARD && OTHER_NUMBER.matcher(nearest(before)).find());
  }

  /** What names a number stands right before it. */
  private static String nearest(String before) {
    return before.substring(Math.max(0, before.length() - NEAR));
  }

  /** Issuers' ranges and lengths (ISO/IEC 7812), Luhn's digit, and none of the manuals' numbers. */
  private static boolean card(String digits) {
    int length = digits.length();
    int two = Integer.parseInt(digits.substring(0, 2));
    int four = Integer.parseInt(digits.substring(0, 4));
    boolean issued =
        (two / 10 == 4 && (length == 16 || length == 13 || length == 19))
            || (length == 16
                && ((two >= 51 && two <= 55)
                    || (four >= 2221 && four <= 2720)
                    || four == 6011
                    || two == 65
                    || two == 35
                    || two == 62))
            || (length == 15 && (two == 34 || two == 37))
            || (length == 14 && (two == 36 || two == 38));
    return issued && CheckDigits.luhn(digits) && !TEST_CARDS.contains(digits);
  }
}
