package dev.avow.check.leak;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.leak.LeakFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Set;

/** No page shows a number that belongs to one person. */
final class PagesShowNoNumbersOfPersons implements Check {

  private static final Rule RULE =
      new Rule(
          "page-identity-number",
          "no page shows a card number or an identity number",
          Severity.ERROR,
          "GDPR Art. 5(1)(f), 32, 87; CWE-359");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachLeak.judge(
        sight, RULE, Set.of(LeakFact.Place.TEXT), PagesShowNoNumbersOfPersons::fault);
  }

  private static Fault fault(LeakFact leak) {
    return new Fault(
        "The page shows what looks like " + leak.what() + ".",
        "Take it off the page; if it is nobody's, write that it is an example.");
  }
}
