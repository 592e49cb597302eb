package dev.avow.check.leak;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.leak.LeakFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** Nothing behind the text of a page holds somebody's data. */
final class SourcesImpersonal implements Check {

  private static final Rule RULE =
      new Rule(
          "source-personal",
          "no comment, attribute or script of a page holds personal data",
          Severity.WARNING,
          "GDPR Art. 5(1)(c), 25(2); CWE-615");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachLeak.byCause(sight, RULE, LeakFact.Place.SOURCE, SourcesImpersonal::fault);
  }

  private static Fault fault(LeakFact leak) {
    return new Fault(
        "What looks like "
            + leak.what()
            + " stands in a comment, an attribute or a script of the page, where anybody can read it.",
        "Take it out of what the server sends.");
  }
}
