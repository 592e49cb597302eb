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

/** Nobody is known to do harm from a host that pages load from. */
final class HostsHarmless implements Check {

  private static final Rule RULE =
      new Rule(
          "host-harmless",
          "no page uses a host that is known to have harmed visitors",
          Severity.ERROR,
          "GDPR Art. 32; CWE-829");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        EachSighting.of(
            sight, RULE, Sighting.Kind.HARMFUL, (page, seen) -> Optional.of(fault(seen))));
  }

  private static Fault fault(Sighting seen) {
    return new Fault(
        (seen.inFile() ? "The script" : "The page")
            + " uses '"
            + seen.what()
            + "'. "
            + seen.detail(),
        "Take it off the page; serve what you need of it from your own host.");
  }
}
