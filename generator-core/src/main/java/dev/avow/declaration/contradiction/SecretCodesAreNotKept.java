package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.DataItem;
import dev.avow.yaml.Answer.Given;
import java.util.Map;
import java.util.function.Consumer;

/** The security code of a card is never stored once a payment is through (PCI DSS 3.3.1). */
final class SecretCodesAreNotKept implements Contradiction {

  private static final Rule RULE =
      Rule.error("never-store-kept", "data that must not be stored are not kept");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    for (Map.Entry<String, Given<DataItem>> item : stated.flagged("never-store").entrySet()) {
      if (item.getValue().value().keep().isGiven()) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(item.getValue().value().keep()),
                "'" + item.getKey() + "' is kept, and data of its kind must not be stored.",
                "Write 'keep: not stored', and see to it."));
      }
    }
  }
}
