package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;
import java.util.Locale;
import java.util.Set;

/** A country by its two letters (ISO 3166-1 alpha-2), in capitals. */
@Scalar(says = "a country by its two letters", example = "US", pattern = "^[A-Z]{2}$")
public record Country(String code) {

  private static final Set<String> ALL = Set.of(Locale.getISOCountries());

  /**
   * The EEA: the member states of the Union (Treaty on European Union, art. 52) with Iceland,
   * Liechtenstein and Norway (EEA Agreement, Decision 154/2018 on the GDPR).
   */
  private static final Set<String> EEA =
      Set.of(
          "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
          "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO");

  public Country {
    if (code.equals("UK")) {
      throw new NotReadable("is not the code of the United Kingdom", "Write 'GB'.");
    }
    if (ALL.contains(code.toUpperCase(Locale.ROOT)) && !ALL.contains(code)) {
      throw new NotReadable("is not in capitals", "Write '" + code.toUpperCase(Locale.ROOT) + "'.");
    }
    if (!ALL.contains(code)) {
      String named = byName(code);
      throw new NotReadable(
          "is not a country code",
          named.isEmpty()
              ? "Write two letters (ISO 3166-1), such as 'US'."
              : "Write '" + named + "'.");
    }
  }

  /** Whether it belongs to the European Economic Area. */
  public boolean inEea() {
    return EEA.contains(code);
  }

  private static String byName(String name) {
    for (String code : Locale.getISOCountries()) {
      if (new Locale("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name)) {
        return code;
      }
    }
    return "";
  }

  @Override
  public String toString() {
    return code;
  }
}
