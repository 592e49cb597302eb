package dev.avow.declaration;

import dev.avow.finding.Finding;
import dev.avow.model.Declaration;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Places of people: a country (ISO 3166-1), a part of one (ISO 3166-2), or a union of some. */
final class Regions {

  private static final Pattern PART = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final Set<String> UNIONS = Set.of("EU", "EEA");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Names that people write where a code is wanted, in lower case; laws as well as places. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("california", "US-CA"),
          Map.entry("ccpa", "US-CA"),
          Map.entry("colorado", "US-CO"),
          Map.entry("connecticut", "US-CT"),
          Map.entry("delaware", "US-DE"),
          Map.entry("florida", "US-FL"),
          Map.entry("illinois", "US-IL"),
          Map.entry("maryland", "US-MD"),
          Map.entry("massachusetts", "US-MA"),
          Map.entry("minnesota", "US-MN"),
          Map.entry("montana", "US-MT"),
          Map.entry("nevada", "US-NV"),
          Map.entry("new jersey", "US-NJ"),
          Map.entry("new york", "US-NY"),
          Map.entry("oregon", "US-OR"),
          Map.entry("texas", "US-TX"),
          Map.entry("utah", "US-UT"),
          Map.entry("virginia", "US-VA"),
          Map.entry("washington", "US-WA"),
          Map.entry("quebec", "CA-QC"),
          Map.entry("uk", "GB"),
          Map.entry("uk-gdpr", "GB"),
          Map.entry("england", "GB"),
          Map.entry("gdpr", "EU"),
          Map.entry("europe", "EU"),
          Map.entry("european union", "EU"),
          Map.entry("usa", "US"),
          Map.entry("lgpd", "BR"),
          Map.entry("pipeda", "CA"));

  private Regions() {}

  static List<Finding> check(Declaration declaration) {
    Set<String> laws =
        declaration.laws().given().orElse(List.of()).stream()
            .map(Given::value)
            .collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    for (Leaf leaf : Leaves.of(declaration)) {
      boolean word = !leaf.key().words().isEmpty() || !leaf.key().refers().isEmpty();
      if (word || !isRegion(leaf.path())) {
        continue;
      }
      if (leaf.answer().orNull() instanceof List<?> items) {
        for (Object item : items) {
          Given<?> given = (Given<?>) item;
          check((String) given.value(), given.place(), laws, findings);
        }
      } else if (leaf.answer().orNull() instanceof String region) {
        check(region, leaf.place(), laws, findings);
      }
    }
    return findings;
  }

  private static boolean isRegion(String path) {
    return path.equals("audience.places")
        || path.endsWith(".place")
        || path.endsWith(".transfer.from");
  }

  private static void check(String region, Place place, Set<String> laws, List<Finding> findings) {
    if (region.equals("CA") && (laws.contains("ccpa") || laws.contains("caloppa"))) {
      findings.add(
          new Finding(
              DeclarationRules.PLACE_DOUBTFUL,
              place.where(),
              "'CA' is Canada, and the declaration is held against a law of California.",
              "Write 'US-CA' if California is meant."));
      return;
    }
    boolean known =
        PART.matcher(region).matches()
            ? COUNTRIES.contains(region.substring(0, 2))
            : COUNTRIES.contains(region) || UNIONS.contains(region);
    if (!known) {
      String meant = meant(region);
      findings.add(
          new Finding(
              DeclarationRules.PLACE,
              place.where(),
              "'" + region + "' is not the code of a place.",
              meant.isEmpty()
                  ? "Write a country such as 'US', a part of one such as 'US-CA', or 'EU'."
                  : "Write '" + meant + "'."));
    }
  }

  private static String meant(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    String upper = written.toUpperCase(Locale.ROOT).replace('_', '-');
    if (NAMES.containsKey(lower)) {
      return NAMES.get(lower);
    }
    if (COUNTRIES.contains(upper) || UNIONS.contains(upper) || PART.matcher(upper).matches()) {
      return upper;
    }
    for (String code : Locale.getISOCountries()) {
      if (new Locale("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(written)) {
        return code;
      }
    }
    return "";
  }
}
