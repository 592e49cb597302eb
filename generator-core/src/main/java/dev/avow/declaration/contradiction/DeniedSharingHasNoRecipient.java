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

/** Who says that there are no recipients discloses nothing to any. */
final class DeniedSharingHasNoRecipient implements Contradiction {

  private static final Rule RULE =
      Rule.error(
          "no-sharing-but-recipients", "a declaration that denies sharing data names no recipient");

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
          say("Data went to others, and 'parties' says 'none'", said, to);
        }
      }
      for (Answer<Boolean> said : List.of(disclosures.sells(), disclosures.sharesForAds())) {
        if (Stated.yes(said)) {
          say("Data go to others, and 'parties' says 'none'", said, to);
        }
      }
    }
    if (disclosures.disclosedLastYear().isNone()) {
      for (Map.Entry<String, Given<Party>> party : stated.parties().entrySet()) {
        Answer<?> receives = party.getValue().value().receives();
        if (receives.isGiven()) {
          say(
              "'" + party.getKey() + "' receives data, and 'disclosed-last-year' says 'none'",
              receives,
              to);
        }
      }
    }
  }

  private static void say(String problem, Answer<?> at, Consumer<Finding> to) {
    to.accept(
        new Finding(
            RULE, at.place().where(), problem + ".", "Name the recipients, or correct this."));
  }
}
