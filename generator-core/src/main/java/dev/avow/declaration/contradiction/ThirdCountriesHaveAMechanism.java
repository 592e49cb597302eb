package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Country;
import dev.avow.model.Party;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Data leave the European Economic Area on a legal basis only (GDPR chapter V). */
final class ThirdCountriesHaveAMechanism implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "transfer-no-mechanism", "every recipient in a third country has a transfer basis");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    if (!stated.held("gdpr") && !stated.held("uk-gdpr")) {
      return;
    }
    for (Map.Entry<String, Given<Party>> entry : stated.parties().entrySet()) {
      Party party = entry.getValue().value();
      List<Given<Country>> countries = party.country().given().orElse(List.of());
      Optional<Given<Country>> outside =
          countries.stream().filter(c -> !isInside(stated, c.value())).findFirst();
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

  /** Whether the declared laws let data go there without a word. */
  private static boolean isInside(Stated stated, Country country) {
    // The United Kingdom treats the EEA as adequate (Data Protection Act 2018, schedule 21).
    boolean home = !stated.held("gdpr") && country.code().equals("GB");
    return home || country.inEea();
  }
}
