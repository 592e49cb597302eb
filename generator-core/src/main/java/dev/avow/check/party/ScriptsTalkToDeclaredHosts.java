package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachSighting;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.party.Sighting;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** Every host that a script of the page talks to belongs to a declared party. */
final class ScriptsTalkToDeclaredHosts implements Check {

  private static final Rule RULE =
      new Rule(
          "script-host-declared",
          "every host that a script on the page loads from or sends to belongs to a declared party",
          Severity.WARNING,
          "GDPR Art. 13(1)(e)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Together together = Together.of(sight);
    CheckOutcome outcome =
        sight.outcome(
            EachSighting.of(
                sight,
                RULE,
                Sighting.Kind.IN_SCRIPT,
                (page, seen) -> look(sight, page, seen, together)));
    if (outcome.state() != CheckOutcome.State.PASSED || sight.witnesses().showRequests()) {
      return outcome;
    }
    return sight
        .witnesses()
        .scripts()
        .unread(sight.pages())
        .map(
            unread ->
                CheckOutcome.notAsked(
                    "The script file "
                        + unread.shown()
                        + " was not read whole; '--evidence' of a browser shows whom it talks to."))
        .orElse(outcome);
  }

  private static Optional<Fault> look(
      Sight sight, PageFacts page, Sighting seen, Together together) {
    boolean linked =
        page.parties().hosts().stream().anyMatch(host -> host.host().equals(seen.what()));
    return linked || Parties.declare(sight, seen.what())
        ? Optional.empty()
        : Optional.of(
            new Fault(
                (seen.inFile() ? "The script" : "A script on the page")
                    + " loads from or sends to '"
                    + Parties.named(seen.what())
                    + ", a host of no declared party.",
                Parties.remedy(seen.what(), together.with(seen.what()))));
  }
}
