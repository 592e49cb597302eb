package dev.avow.check.leak;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.leak.LeakFact;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** No address holds what logs somebody in. */
final class AddressesHoldNoSession implements Check {

  private static final Rule RULE =
      new Rule(
          "url-session",
          "no address holds a session id",
          Severity.WARNING,
          "CWE-598; OWASP Session Management");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return EachLeak.once(sight, RULE, LeakFact.Place.SESSION, AddressesHoldNoSession::fault);
  }

  private static Fault fault(LeakFact leak) {
    return new Fault(
        leak.element().isEmpty()
            ? "The address of the page holds "
                + leak.what()
                + ": whoever gets the address is that visitor."
            : "An address on the page holds "
                + leak.what()
                + ": whoever gets the address is that visitor.",
        "Keep sessions in a cookie, and turn the writing of them into addresses off.");
  }
}
