package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Country;
import dev.avow.model.Party;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Data leave the European Economic Area on a legal basis only (GDPR chapter V). */
final class ThirdCountriesHaveAMechanism implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "transfer-no-mechanism", "every recipient in a third country has a transfer basis");

  /**
   * The EEA: the member states of the Union (Treaty on European Union, art. 52) with Iceland,
   * Liechtenstein and Norway (EEA Agreement, Decision 154/2018 on the GDPR).
   */
  private static final Set<String> EEA =
      Set.of(
          "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
          "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Set<String> inside = inside(stated);
    if (inside.isEmpty()) {
      return;
    }
    for (Map.Entry<String, Given<Party>> entry : stated.parties().entrySet()) {
      Party party = entry.getValue().value();
      List<Given<Country>> countries = party.country().given().orElse(List.of());
      Optional<Given<Country>> outside =
          countries.stream().filter(c -> !inside.contains(c.value().code())).findFirst();
      boolean silent = party.transfer().isAbsent() || party.transfer().isNone();
      if (outside.isPresent() && party.receives().isGiven() && silent) {
        to.accept(
            new Finding(
                RULE,
                outside.get().place().where(),
                "'"
                    + entry.getKey()
                    + "' receives data in "
                    + outside.get().value()
                    + ", and nothing says what allows that.",
                "Add 'transfer: adequacy', 'transfer: scc' or another basis."));
      }
    }
  }

  /** Countries to which the declared laws let data go without a word; empty without such a law. */
  private static Set<String> inside(Stated stated) {
    if (stated.held("gdpr")) {
      return EEA;
    }
    // The United Kingdom treats the EEA as adequate (Data Protection Act 2018, schedule 21).
    return stated.held("uk-gdpr")
        ? Stream.concat(EEA.stream(), Stream.of("GB")).collect(Collectors.toSet())
        : Set.of();
  }
}
