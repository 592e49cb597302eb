package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.model.Disclosures;
import dev.avow.model.Party;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who says that no data are sold names no buyer. */
final class DeniedSalesHaveNoBuyer implements Contradiction {

  private static final Rule RULE =
      Rule.error("sells-false-but-buyer", "a declaration that denies selling data names no sale");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Answer<Boolean> sells = stated.declaration().disclosures().then(Disclosures::sells);
    if (!Stated.denied(sells)) {
      return;
    }
    Answer<Boolean> minors = stated.declaration().disclosures().then(Disclosures::sellsUnder16);
    if (Stated.yes(minors)) {
      say("Data of people under 16 are sold", Stated.where(minors), sells, to);
    }
    for (Map.Entry<String, Given<Party>> party : stated.parties().entrySet()) {
      Party value = party.getValue().value();
      if (value.role().given().filter("buyer"::equals).isPresent()) {
        say("'" + party.getKey() + "' is a buyer", Stated.where(value.role()), sells, to);
      } else if (Stated.yes(value.sold())) {
        say("'" + party.getKey() + "' pays for the data", Stated.where(value.sold()), sells, to);
      }
    }
    for (Map.Entry<String, Given<Use>> use : stated.uses().entrySet()) {
      Use value = use.getValue().value();
      if (stated.hasPurpose(value, "sell-data")) {
        say("'" + use.getKey() + "' is a sale", Stated.where(value.purpose()), sells, to);
      }
    }
  }

  private static void say(
      String sale, Location where, Answer<Boolean> sells, Consumer<Finding> to) {
    to.accept(
        new Finding(
            RULE,
            where,
            sale + ", and 'disclosures.sells' says that no data are sold.",
            "Write 'sells: true', or correct this.",
            List.of(Stated.where(sells))));
  }
}
