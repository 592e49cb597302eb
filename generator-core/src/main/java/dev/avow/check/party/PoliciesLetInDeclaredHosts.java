package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachSighting;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.WrittenHost;
import dev.avow.check.fact.party.Sighting;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** Every host that a page's policy lets in belongs to a declared party. */
final class PoliciesLetInDeclaredHosts implements Check {

  private static final Rule RULE =
      new Rule(
          "policy-host-declared",
          "every host that the content security policy lets in belongs to a declared party",
          Severity.NOTE,
          "GDPR Art. 5(1)(d)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        EachSighting.of(sight, RULE, Sighting.Kind.ALLOWED, (page, seen) -> look(sight, seen)));
  }

  private static Optional<Fault> look(Sight sight, Sighting seen) {
    return sight.declared().namesHost(seen.what()) || Parties.own(sight, seen.what())
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "The content security policy lets in '"
                    + Parties.named(seen.what())
                    + ", a host of no declared party.",
                "Take it out of the policy, or declare its party with '"
                    + WrittenHost.key(seen.what())
                    + "'."));
  }
}
