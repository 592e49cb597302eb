package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.Target;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** No form sends what it asks for by mail. */
final class FormsNotMailed implements Check {

  private static final Rule RULE =
      new Rule(
          "form-mailto",
          "no form is sent by e-mail",
          Severity.ERROR,
          "GDPR Art. 32(1)(a); CWE-319");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.everywhere()) {
      for (FormFact form : page.forms()) {
        if (form.targets().stream().anyMatch(target -> target.goes() == Target.Goes.MAIL)) {
          findings.add(
              new Finding(
                  RULE,
                  sight.at(page, form),
                  "The form is sent by e-mail ('mailto:'), unencrypted, from the visitor's own account.",
                  "Send it to a page of the site over https."));
        }
      }
    }
    return sight.outcome(findings);
  }
}
