package dev.avow.check.mixed;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;

/** Forms that ask for nothing personal leave encrypted pages encrypted too. */
final class OtherFormsEncrypted implements Check {

  private static final Rule RULE =
      new Rule(
          "mixed-form",
          "every other form of an encrypted page is sent over https",
          Severity.WARNING,
          "W3C Mixed Content, 4.4; CWE-319");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    // Those that ask for personal data are told by a check of their own, as errors.
    return sight.outcome(
        PlainForms.of(
            sight,
            RULE,
            form -> !form.personal() && !form.upgraded(),
            target ->
                new Fault(
                    "The form of an encrypted page is sent to "
                        + target.to()
                        + "; browsers warn before they send it.",
                    "Write 'https:' in its action.")));
  }
}
