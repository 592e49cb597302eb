package dev.avow.check.mixed;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.Target;
import dev.avow.check.fact.header.PlainFact.Kind;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** A page does not rest on browsers to mend its addresses. */
final class UpgradeNotNeeded implements Check {

  private static final Rule RULE =
      new Rule(
          "mixed-upgraded",
          "no page needs browsers to upgrade its http addresses",
          Severity.NOTE,
          "W3C Upgrade Insecure Requests, 3.1");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings =
        new ArrayList<>(
            PlainFindings.of(
                sight,
                RULE,
                page -> page.transport().upgraded(),
                fact -> fact.kind() == Kind.ACTIVE || fact.kind() == Kind.PASSIVE,
                fact ->
                    "The page names "
                        + fact.to()
                        + " and leaves it to 'upgrade-insecure-requests' to encrypt it.",
                "Write 'https:' in the address; programs that are no browsers follow it as it"
                    + " stands."));
    findings.addAll(PlainForms.of(sight, RULE, FormFact::upgraded, UpgradeNotNeeded::sent));
    return sight.outcome(findings);
  }

  private static Fault sent(Target target) {
    return new Fault(
        "The form is sent to "
            + target.to()
            + ", and leaves it to 'upgrade-insecure-requests' to encrypt it.",
        "Write 'https:' in its action; the data go open where the policy is lost or not obeyed.");
  }
}
