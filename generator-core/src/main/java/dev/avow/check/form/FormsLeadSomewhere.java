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

/** Every form leads somewhere a browser can go. */
final class FormsLeadSomewhere implements Check {

  private static final Rule RULE =
      new Rule(
          "form-target",
          "every form has an address it can be sent to",
          Severity.WARNING,
          "WHATWG URL");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.everywhere()) {
      for (FormFact form : page.forms()) {
        form.targets().stream()
            .filter(
                target ->
                    target.goes() == Target.Goes.ODD || target.goes() == Target.Goes.UNREADABLE)
            .findFirst()
            .ifPresent(
                target ->
                    findings.add(
                        new Finding(
                            RULE,
                            sight.at(page, form),
                            target.goes() == Target.Goes.ODD
                                ? "The form is sent to '" + target.to() + "', which takes no forms."
                                : "The form's action " + target.to() + ".",
                            "Write an https address in its action.")));
      }
    }
    return sight.outcome(findings);
  }
}
