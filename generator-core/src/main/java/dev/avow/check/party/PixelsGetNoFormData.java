package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachSighting;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.Sighting;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** No measuring service is handed what people typed or who they are. */
final class PixelsGetNoFormData implements Check {

  private static final Rule RULE =
      new Rule(
          "pixel-form-data",
          "no measuring service is handed what people typed",
          Severity.ERROR,
          "GDPR Art. 5(1)(c), 13(1)(e)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        EachSighting.of(
            sight, RULE, Sighting.Kind.FORM_DATA, (page, seen) -> Optional.of(fault(seen))));
  }

  private static Fault fault(Sighting seen) {
    return new Fault(
        (seen.inFile() ? "The script" : "The page")
            + " hands "
            + seen.what()
            + " what people typed or who they are: an answer, an e-mail address, a phone number or a"
            + " name, hashed or not.",
        "Take the values out of the call, turn matching off at the service, or take the script off the page.");
  }
}
