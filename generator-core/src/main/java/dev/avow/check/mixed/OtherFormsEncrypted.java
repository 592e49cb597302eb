package dev.avow.check.mixed;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.FormFact;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.Target;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

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
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.pages()) {
      for (FormFact form : page.forms()) {
        // Those that ask for personal data are told by a check of their own, as errors.
        if (page.address().secure() && !form.personal() && !form.upgraded()) {
          form.targets().stream()
              .filter(Target::unencrypted)
              .findFirst()
              .ifPresent(target -> findings.add(finding(sight, page, form, target)));
        }
      }
    }
    return sight.outcome(findings);
  }

  private static Finding finding(Sight sight, PageFacts page, FormFact form, Target target) {
    return new Finding(
        RULE,
        sight.at(page, form),
        "The form of an encrypted page is sent to "
            + target.to()
            + "; browsers warn before they send it.",
        "Write 'https:' in its action.");
  }
}
