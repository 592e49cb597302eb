package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Use;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Special categories need a basis of their own (GDPR art. 9(2)). */
final class SpecialDataHaveABasis implements Contradiction {

  private static final Rule RULE =
      Rule.error("sensitive-no-basis", "every use of special categories names a basis for them");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    if (!stated.held("gdpr") && !stated.held("uk-gdpr")) {
      return;
    }
    Set<String> special = stated.flagged("gdpr-art9").keySet();
    for (Map.Entry<String, Given<Use>> entry : stated.uses().entrySet()) {
      Use use = entry.getValue().value();
      if (!use.specialBasis().isAbsent() && !use.specialBasis().isNone()) {
        continue;
      }
      for (Given<String> item : use.data().given().orElse(List.of())) {
        if (special.contains(item.value())) {
          to.accept(
              new Finding(
                  RULE,
                  item.place().where(),
                  "'" + entry.getKey() + "' uses '" + item.value() + "' without a basis for it.",
                  "Add 'special-basis: explicit-consent' or another one, or take the item out."));
          break;
        }
      }
    }
  }
}
