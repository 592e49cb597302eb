package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.word.Topic;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/**
 * Californians find 'Do Not Sell or Share My Personal Information' on the home page and where data
 * are asked for.
 */
final class SaleOptOutLinked implements Check {

  private static final Rule RULE =
      new Rule(
          "sale-opt-out",
          "who sells or shares data links to the way to say no",
          Severity.ERROR,
          "Cal. Civ. Code 1798.135(a)(1); 11 CCR 7013, 7015");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Optional<Location> sells = sight.declared().choices().sells();
    if (!sight.declared().choices().laws().contains("ccpa") || sells.isEmpty()) {
      return CheckOutcome.notAsked(
          "The declaration does not say, with 'ccpa' among its laws, that data are sold or shared.");
    }
    if (sight.declared().choices().gpc().isPresent()) {
      return CheckOutcome.notAsked(
          "The declaration says that the browser signal is honored; who does so without friction"
              + " may leave the link out (11 CCR 7013(d)).");
    }
    return CaliforniaLink.on(
        sight,
        RULE,
        Topic.SALE_OPT_OUT,
        "'Do Not Sell or Share My Personal Information' or 'Your Privacy Choices'",
        sells.get());
  }
}
