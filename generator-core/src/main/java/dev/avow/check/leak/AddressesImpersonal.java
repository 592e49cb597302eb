package dev.avow.check.leak;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.leak.LeakFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Set;

/** No address holds somebody's data. */
final class AddressesImpersonal implements Check {

  private static final Rule RULE =
      new Rule(
          "url-personal",
          "no address on the site holds personal data",
          Severity.ERROR,
          "GDPR Art. 5(1)(f), 32; CWE-598");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachLeak.judge(
        sight,
        RULE,
        Set.of(LeakFact.Place.ADDRESS, LeakFact.Place.LINK),
        AddressesImpersonal::fault);
  }

  private static Fault fault(LeakFact leak) {
    return new Fault(
        leak.place() == LeakFact.Place.ADDRESS
            ? "The address of the page holds what looks like "
                + leak.what()
                + "; addresses end up in logs, in histories and with other sites."
            : "An address on the page holds what looks like "
                + leak.what()
                + "; addresses end up in logs, in histories and with other sites.",
        "Send it by POST, or put a random number in its place.");
  }
}
