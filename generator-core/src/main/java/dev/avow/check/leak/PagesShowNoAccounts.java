package dev.avow.check.leak;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.leak.LeakFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Set;

/** No page shows somebody's bank account. */
final class PagesShowNoAccounts implements Check {

  private static final Rule RULE =
      new Rule(
          "page-bank-account",
          "no page shows a bank account that is not there to be paid to",
          Severity.WARNING,
          "GDPR Art. 5(1)(f)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachLeak.judge(sight, RULE, Set.of(LeakFact.Place.ACCOUNT), PagesShowNoAccounts::fault);
  }

  private static Fault fault(LeakFact leak) {
    return new Fault(
        "The page shows what looks like "
            + leak.what()
            + ", and does not say that it is to be paid to.",
        "Take it off the page, or say beside it whose account it is and what for, such as 'bank"
            + " transfer to'.");
  }
}
