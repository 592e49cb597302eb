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

/** What tells others who looks at a page is loaded after a click. */
final class EmbedsWaitForAClick implements Check {

  private static final Rule RULE =
      new Rule(
          "embed-consent",
          "nothing that tells others who looks is loaded before somebody asks for it",
          Severity.WARNING,
          "CJEU C-40/17 (Fashion ID); GDPR Art. 6(1)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        EachSighting.of(
            sight, RULE, Sighting.Kind.EMBED, (page, seen) -> Optional.of(fault(seen))));
  }

  private static Fault fault(Sighting seen) {
    return new Fault(
        "The page loads " + seen.what() + " at once, which tells its owner who looks at the page.",
        seen.detail());
  }
}
