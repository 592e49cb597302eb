package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Who answers in the organization's name is told, carriers of its files included. */
final class AliasesDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "host-alias",
          "every own host that pages use and that is an alias of another's is a declared party's",
          Severity.WARNING,
          "GDPR Art. 13(1)(e); RFC 1034, 3.6.2");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return Answering.judge(
        sight, other -> other.watches() ? Optional.empty() : Optional.of(finding(sight, other)));
  }

  private static Finding finding(Sight sight, Answering other) {
    return new Finding(
        RULE,
        other.where(),
        other.told() + ", and of no declared party.",
        Parties.remedy(other.name()),
        List.of(sight.declared().file()));
  }
}
