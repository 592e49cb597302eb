package dev.avow.text.personal;

import java.math.BigInteger;
import java.util.Map;

/** The arithmetic by which numbers of persons guard against slips of the pen. */
final class CheckDigits {

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
  private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

  /** Length of an IBAN by country (ISO 13616). */
  private static final Map<String, Integer> IBAN_LENGTHS =
      Map.ofEntries(
          Map.entry("AD", 24),
          Map.entry("AT", 20),
          Map.entry("BE", 16),
          Map.entry("BG", 22),
          Map.entry("CH", 21),
          Map.entry("CY", 28),
          Map.entry("CZ", 24),
          Map.entry("DE", 22),
          Map.entry("DK", 18),
          Map.entry("EE", 20),
          Map.entry("ES", 24),
          Map.entry("FI", 18),
          Map.entry("FR", 27),
          Map.entry("GB", 22),
          Map.entry("GR", 27),
          Map.entry("HR", 21),
          Map.entry("HU", 28),
          Map.entry("IE", 22),
          Map.entry("IS", 26),
          Map.entry("IT", 27),
          Map.entry("LI", 21),
          Map.entry("LT", 20),
          Map.entry("LU", 20),
          Map.entry("LV", 21),
          Map.entry("MC", 27),
          Map.entry("MT", 31),
          Map.entry("NL", 18),
          Map.entry("NO", 15),
          Map.entry("PL", 28),
          Map.entry("PT", 25),
          Map.entry("RO", 24),
          Map.entry("SE", 24),
          Map.entry("SI", 19),
          Map.entry("SK", 24),
          Map.entry("SM", 27),
          Map.entry("TR", 26),
          Map.entry("UA", 29));

  private CheckDigits() {}

  /** ISO/IEC 7812-1, annex B: every second digit from the right is doubled. */
  static boolean luhn(String digits) {
    int sum = 0;
    boolean twice = false;
    for (int at = digits.length() - 1; at >= 0; at--) {
      int digit = digits.charAt(at) - '0';
      if (twice) {
        digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
      }
      sum += digit;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  /** ISO 13616: the first four characters go to the end, letters become numbers, mod 97 is 1. */
  static boolean iban(String written) {
    Integer length = IBAN_LENGTHS.get(written.substring(0, 2));
    if (length == null || length > written.length()) {
      return false;
    }
    StringBuilder number = new StringBuilder();
    // A word in capitals behind it, such as BIC, is no part of it.
    String turned = written.substring(4, length) + written.substring(0, 4);
    turned.chars().forEach(c -> number.append(Character.digit(c, 36)));
    return new BigInteger(number.toString()).mod(NINETY_SEVEN).intValue() == 1;
  }

  /** Thirteen digits and a key of two, which is 97 less the remainder by 97; Corsica aside. */
  static boolean nir(String digits) {
    long number = Long.parseLong(digits.substring(0, 13));
    return 97 - number % 97 == Integer.parseInt(digits.substring(13));
  }

  /** The test of eleven: weights 9 down to 2, and -1 for the last digit. */
  static boolean bsn(String digits) {
    int sum = -(digits.charAt(8) - '0');
    for (int at = 0; at < 8; at++) {
      sum += (9 - at) * (digits.charAt(at) - '0');
    }
    return sum % 11 == 0 && !digits.equals("000000000");
  }

  /** D.M. 23 December 1976: odd places by a table, even places by their value, mod 26. */
  static boolean codiceFiscale(String written) {
    int[] odd = {
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };
    int sum = 0;
    for (int at = 0; at < 15; at++) {
      char c = written.charAt(at);
      int value = c <= '9' ? c - '0' : c - 'A';
      sum += at % 2 == 0 ? odd[value] : value;
    }
    return 'A' + sum % 26 == written.charAt(15);
  }

  /** The letter by the remainder by 23; X, Y and Z of foreigners stand for 0, 1 and 2. */
  static boolean dni(String written) {
    char first = written.charAt(0);
    String number =
        (first >= 'X' ? Character.toString('0' + first - 'X') : Character.toString(first))
            + written.substring(1, 8);
    return DNI_LETTERS.charAt(Integer.parseInt(number) % 23) == written.charAt(8);
  }

  /** Two digits, each by weights that fall to 2. */
  static boolean cpf(String digits) {
    return digits.chars().distinct().count() > 1 && cpfDigit(digits, 9) && cpfDigit(digits, 10);
  }

  private static boolean cpfDigit(String digits, int place) {
    int sum = 0;
    for (int at = 0; at < place; at++) {
      sum += (place + 1 - at) * (digits.charAt(at) - '0');
    }
    return sum * 10 % 11 % 10 == digits.charAt(place) - '0';
  }

  /** Weights 1, 3, 7, 9 in turn; the month carries the century, so it runs to 92. */
  static boolean pesel(String digits) {
    int[] weights = {1, 3, 7, 9};
    int sum = 0;
    for (int at = 0; at < 10; at++) {
      sum += weights[at % 4] * (digits.charAt(at) - '0');
    }
    int month = Integer.parseInt(digits.substring(2, 4)) % 20;
    int day = Integer.parseInt(digits.substring(4, 6));
    return (10 - sum % 10) % 10 == digits.charAt(10) - '0'
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= 31;
  }
}
