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

/** What rests on consent loads only after people agreed. */
final class TrackersWaitUntilAgreed implements Check {

  private static final Rule RULE =
      new Rule(
          "tracker-consent",
          "what is declared to rest on consent loads only after somebody agreed",
          Severity.ERROR,
          "Directive 2002/58/EC Art. 5(3); GDPR Art. 6(1)(a)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        EachSighting.of(
            sight, RULE, Sighting.Kind.UNGATED, (page, seen) -> look(sight, page, seen)));
  }

  private static Optional<Fault> look(Sight sight, PageFacts page, Sighting seen) {
    return sight.witnesses().scripts().still(page, seen.what())
        ? Optional.empty()
        : Optional.of(fault(seen));
  }

  private static Fault fault(Sighting seen) {
    if (!seen.detail().isEmpty()) {
      return new Fault(
          "The page opens a connection to '"
              + seen.what()
              + "' at once, though every declared use of its party rests on consent.",
          "Take 'preconnect' out, or write 'dns-prefetch', which asks for the host's address alone.");
    }
    return new Fault(
        (seen.inFile() ? "The script" : "The page")
            + " loads from '"
            + seen.what()
            + "' at once, though every declared use of its party rests on consent.",
        seen.inFile()
            ? "Load it only once somebody agreed, or let your consent tool load the script file:"
                + " 'type=\"text/plain\"' with the tool's mark."
            : switch (seen.element()) {
              case "link", "style" ->
                  "Serve it from your own host, or let your consent tool load it.";
              case "img" ->
                  "Let your consent tool load it: 'data-src' in place of 'src'; or serve it from your"
                      + " own host.";
              default ->
                  "Let your consent tool load it: for a script 'type=\"text/plain\"' with the tool's"
                      + " mark, for a frame 'data-src' in place of 'src'.";
            });
  }
}
