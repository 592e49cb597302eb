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

/** Who says that there are no recipients discloses nothing to any (CCPA 1798.130(a)(5)(C)). */
final class DeniedSharingHasNoRecipient implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "no-sharing-but-recipients", "a declaration that denies sharing data names no recipient");

  private static final String NAME = "Name the recipients";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Disclosures disclosures = stated.declaration().disclosures().orNull();
    if (disclosures == null) {
      return;
    }
    if (stated.declaration().parties().isNone()) {
      for (Answer<?> said : List.of(disclosures.soldLastYear(), disclosures.disclosedLastYear())) {
        if (said.isGiven()) {
          say("Data went to others, and 'parties' says 'none'", NAME, said, to);
        }
      }
      for (Answer<Boolean> said : List.of(disclosures.sells(), disclosures.sharesForAds())) {
        if (Stated.yes(said)) {
          say("Data go to others, and 'parties' says 'none'", NAME, said, to);
        }
      }
    }
    for (Map.Entry<String, Given<Party>> party : stated.parties().entrySet()) {
      Answer<?> receives = party.getValue().value().receives();
      if (receives.isGiven()) {
        String who = "'" + party.getKey() + "' ";
        if (!isSale(party.getValue().value())) {
          denied(disclosures.disclosedLastYear(), who + "receives data", receives, to);
        } else {
          String sale = who + "buys data or uses them for advertising across sites";
          denied(disclosures.soldLastYear(), sale, receives, to);
        }
      }
    }
  }

  /** California keeps two lists: what is sold or shared stands in the first alone. */
  private static boolean isSale(Party party) {
    return party.role().given().filter("buyer"::equals).isPresent()
        || Stated.yes(party.sold())
        || Stated.yes(party.crossContextAds());
  }

  private static void denied(
      Answer<?> list, String problem, Answer<?> receives, Consumer<Finding> to) {
    if (list.isNone()) {
      String key = list.place().path().replaceFirst("^.*\\.", "");
      say(problem + ", and '" + key + "' says 'none'", "List the data there", receives, to);
    }
  }

  private static void say(String problem, String remedy, Answer<?> at, Consumer<Finding> to) {
    to.accept(new Finding(RULE, at.place().where(), problem + ".", remedy + ", or correct this."));
  }
}
