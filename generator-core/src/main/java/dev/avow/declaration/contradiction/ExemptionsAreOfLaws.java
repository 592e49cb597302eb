package dev.avow.declaration.contradiction;

import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.model.Exemption;
import dev.avow.yaml.Answer.Given;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Nobody is exempt from advice: the article's requirements always stand in the ledger, and one that
 * is not followed is waived by itself, with a reason and an end.
 */
final class ExemptionsAreOfLaws implements Contradiction {

  private static final Rule RULE =
      Rule.error("exempt-article", "an exemption is from a law, not from the article");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Stated stated, Consumer<Finding> to) {
    Given<Exemption> article = stated.declaration().exempt().given().orElse(Map.of()).get("seed");
    if (article != null) {
      to.accept(
          new Finding(
              RULE,
              article.place().where(),
              "'seed' is no law that somebody can be exempt from, and this changes nothing.",
              "Take it out, and waive what you do not follow, each by itself: 'waivers: [{of:"
                  + " seed-badge, because: nobody works in an office, until: 2027-06-30}]'."));
    }
  }
}
