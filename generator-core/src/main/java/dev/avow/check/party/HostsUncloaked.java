package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Who follows visitors does not do so under the organization's own name. */
final class HostsUncloaked implements Check {

  private static final Rule RULE =
      new Rule(
          "host-cloaked",
          "no own host that pages use is an alias of an undeclared one that follows visitors",
          Severity.ERROR,
          "GDPR Art. 13(1)(e); RFC 1034, 3.6.2");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return Answering.judge(
        sight, other -> other.watches() ? Optional.of(finding(sight, other)) : Optional.empty());
  }

  private static Finding finding(Sight sight, Answering other) {
    return new Finding(
        RULE,
        other.where(),
        other.told()
            + ", and of no declared party. Browsers take it for your own, and send it your cookies.",
        Parties.remedy(other.name()),
        List.of(sight.declared().file()));
  }
}
