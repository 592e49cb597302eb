package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Data that others supply come from somebody who is named (TRUSTe: supplementation). */
final class BoughtDataNameTheirSource implements Contradiction {

  private static final Rule RULE =
      Rule.warning(
          "supplementation-hidden", "data from third parties name the party they come from");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<DataItem>> entry : stated.data().entrySet()) {
      for (Given<String> from : entry.getValue().value().from().given().orElse(List.of())) {
        if (from.value().equals("third-party")) {
          to.accept(
              new Finding(
                  RULE,
                  from.place().where(),
                  "'" + entry.getKey() + "' comes from a third party that is not named.",
                  "Declare it under 'parties' and write its id here."));
        }
      }
    }
  }
}
