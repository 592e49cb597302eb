package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.Sighting;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** Every service that measures in a script of the page is declared. */
final class MeasurementsDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "measurement-declared",
          "every service that measures visitors from a script on the page is declared",
          Severity.WARNING,
          "GDPR Art. 13(1)(e)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        EachSighting.of(
            sight, RULE, Sighting.Kind.MEASURES, (page, seen) -> Optional.of(fault(seen))));
  }

  private static Fault fault(Sighting seen) {
    return new Fault(
        (seen.inFile() ? "The script" : "A script on the page")
            + " measures with "
            + seen.what()
            + " under the id '"
            + seen.detail()
            + "', and no declared party has a host of it.",
        "Declare it under 'parties:' with its hosts, or take the script off the page.");
  }
}
