package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Disclosures;
import dev.avow.model.Party;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Who says that no data are shared for advertising across sites names nobody who uses them for it:
 * the notice would say both (CCPA 1798.140(ah)).
 */
final class DeniedAdvertisingHasNoRecipient implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "shares-false-but-ads",
          "a declaration that denies sharing data for advertising across sites names nobody who"
              + " advertises so");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Boolean> shares = stated.declaration().disclosures().then(Disclosures::sharesForAds);
    if (!Stated.denied(shares)) {
      return;
    }
    for (Map.Entry<String, Given<Party>> party : stated.parties().entrySet()) {
      Answer<Boolean> advertises = party.getValue().value().crossContextAds();
      if (Stated.yes(advertises)) {
        to.accept(
            new Finding(
                RULE,
                Stated.where(advertises),
                "'"
                    + party.getKey()
                    + "' uses the data for advertising across sites, and"
                    + " 'disclosures.shares-for-ads' says that no data are shared for that.",
                "Write 'shares-for-ads: true', or correct this.",
                List.of(Stated.where(shares))));
      }
    }
  }
}
