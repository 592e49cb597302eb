package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.word.Topic;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** Californians find 'Limit the Use of My Sensitive Personal Information' where it must stand. */
final class SensitiveLimitLinked implements Check {

  private static final Rule RULE =
      new Rule(
          "sensitive-limit",
          "who uses sensitive data for more links to the way to limit it",
          Severity.ERROR,
          "Cal. Civ. Code 1798.135(a)(2); 11 CCR 7014, 7015");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Optional<Location> unlimited = sight.declared().choices().unlimited();
    if (!sight.declared().choices().laws().contains("ccpa") || unlimited.isEmpty()) {
      return CheckOutcome.notAsked(
          "The declaration does not say, with 'ccpa' among its laws, 'limits-sensitive: false'.");
    }
    return CaliforniaLink.on(
        sight,
        RULE,
        Topic.SENSITIVE_LIMIT,
        "'Limit the Use of My Sensitive Personal Information' or 'Your Privacy Choices'",
        unlimited.get());
  }
}
