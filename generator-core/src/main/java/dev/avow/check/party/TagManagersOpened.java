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

/** What a tag manager loads is looked at. */
final class TagManagersOpened implements Check {

  private static final Rule RULE =
      new Rule(
          "tag-manager",
          "no tag manager loads what nobody here can see",
          Severity.WARNING,
          "GDPR Art. 5(2), 13(1)(e)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        EachSighting.of(
            sight, RULE, Sighting.Kind.TAG_MANAGER, (page, seen) -> Optional.of(fault(seen))));
  }

  private static Fault fault(Sighting seen) {
    return new Fault(
        (seen.inFile() ? "The script" : "The page")
            + " loads "
            + seen.what()
            + ", which loads whatever somebody sets there; what that is cannot be seen here.",
        "Declare every party it loads, and look with a browser whether others are loaded too.");
  }
}
