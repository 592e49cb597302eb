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

/** No link hands on whose click it once was. */
final class LinksForgetClicks implements Check {

  private static final Rule RULE =
      new Rule(
          "link-click-id",
          "no link to others carries the click id of whoever copied it",
          Severity.NOTE,
          "GDPR Art. 5(1)(c)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        EachSighting.of(
            sight, RULE, Sighting.Kind.CLICK_ID, (page, seen) -> Optional.of(fault(seen))));
  }

  private static Fault fault(Sighting seen) {
    return new Fault(
        "A link to '"
            + seen.detail()
            + "' carries '"
            + seen.what()
            + "', by which its owner knows whose click it once was.",
        "Take the parameter out of the link.");
  }
}
