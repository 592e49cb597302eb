package dev.avow.check.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The autofill tokens of HTML (WHATWG, "Autofill") and what they ask for. */
public final class Autocomplete {

  private static final Map<String, FieldKind> TOKENS =
      Map.ofEntries(
          Map.entry("name", FieldKind.NAME),
          Map.entry("honorific-prefix", FieldKind.HONORIFIC),
          Map.entry("honorific-suffix", FieldKind.HONORIFIC),
          Map.entry("given-name", FieldKind.GIVEN_NAME),
          Map.entry("additional-name", FieldKind.MIDDLE_NAME),
          Map.entry("family-name", FieldKind.FAMILY_NAME),
          Map.entry("nickname", FieldKind.NICKNAME),
          Map.entry("username", FieldKind.USERNAME),
          Map.entry("new-password", FieldKind.PASSWORD),
          Map.entry("current-password", FieldKind.PASSWORD),
          Map.entry("one-time-code", FieldKind.ONE_TIME_CODE),
          Map.entry("organization-title", FieldKind.JOB),
          Map.entry("organization", FieldKind.ORGANIZATION),
          Map.entry("street-address", FieldKind.STREET),
          Map.entry("address-line1", FieldKind.STREET),
          Map.entry("address-line2", FieldKind.STREET),
          Map.entry("address-line3", FieldKind.STREET),
          Map.entry("address-level4", FieldKind.CITY),
          Map.entry("address-level3", FieldKind.CITY),
          Map.entry("address-level2", FieldKind.CITY),
          Map.entry("address-level1", FieldKind.REGION),
          Map.entry("country", FieldKind.COUNTRY),
          Map.entry("country-name", FieldKind.COUNTRY),
          Map.entry("postal-code", FieldKind.POSTCODE),
          Map.entry("cc-name", FieldKind.CARD_HOLDER),
          Map.entry("cc-given-name", FieldKind.GIVEN_NAME),
          Map.entry("cc-additional-name", FieldKind.MIDDLE_NAME),
          Map.entry("cc-family-name", FieldKind.FAMILY_NAME),
          Map.entry("cc-number", FieldKind.CARD_NUMBER),
          Map.entry("cc-exp", FieldKind.CARD_EXPIRY),
          Map.entry("cc-exp-month", FieldKind.CARD_EXPIRY_MONTH),
          Map.entry("cc-exp-year", FieldKind.CARD_EXPIRY_YEAR),
          Map.entry("cc-csc", FieldKind.CARD_CODE),
          Map.entry("cc-type", FieldKind.CARD_TYPE),
          Map.entry("transaction-currency", FieldKind.NOT_PERSONAL),
          Map.entry("transaction-amount", FieldKind.NOT_PERSONAL),
          Map.entry("language", FieldKind.NOT_PERSONAL),
          Map.entry("bday", FieldKind.BIRTH_DATE),
          Map.entry("bday-day", FieldKind.BIRTH_DAY),
          Map.entry("bday-month", FieldKind.BIRTH_MONTH),
          Map.entry("bday-year", FieldKind.BIRTH_YEAR),
          Map.entry("sex", FieldKind.GENDER),
          Map.entry("url", FieldKind.SOCIAL),
          Map.entry("photo", FieldKind.PHOTO),
          Map.entry("tel", FieldKind.PHONE),
          Map.entry("tel-country-code", FieldKind.PHONE_PART),
          Map.entry("tel-national", FieldKind.PHONE),
          Map.entry("tel-area-code", FieldKind.PHONE_PART),
          Map.entry("tel-local", FieldKind.PHONE),
          Map.entry("tel-local-prefix", FieldKind.PHONE),
          Map.entry("tel-local-suffix", FieldKind.PHONE),
          Map.entry("tel-extension", FieldKind.PHONE_PART),
          Map.entry("email", FieldKind.EMAIL),
          Map.entry("impp", FieldKind.SOCIAL));

  private Autocomplete() {}

  /** Words that may stand before a token, or in place of one. */
  private static final Set<String> AROUND =
      Set.of(
          "on", "off", "shipping", "billing", "home", "work", "mobile", "fax", "pager", "webauthn");

  /** Whether each word of the attribute is one that the HTML standard knows. */
  public static boolean standard(String attribute) {
    String written = attribute.strip().toLowerCase(Locale.ROOT);
    if (written.isEmpty()) {
      return true;
    }
    for (String word : written.split("\\s+", -1)) {
      if (!TOKENS.containsKey(word) && !AROUND.contains(word) && !word.startsWith("section-")) {
        return false;
      }
    }
    return true;
  }

  /** What the attribute says; empty for none, {@code on}, {@code off} and words of no standard. */
  static Optional<FieldKind> kind(String attribute) {
    List<String> tokens = List.of(attribute.trim().toLowerCase(Locale.ROOT).split("\\s+", -1));
    for (int at = tokens.size() - 1; at >= 0; at--) {
      if (!tokens.get(at).equals("webauthn")) {
        return Optional.ofNullable(TOKENS.get(tokens.get(at)));
      }
    }
    return Optional.empty();
  }
}
