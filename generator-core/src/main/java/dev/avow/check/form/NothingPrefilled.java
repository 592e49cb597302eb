package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.Prefilled;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Forms do not arrive with the data of somebody who sent one before. */
final class NothingPrefilled implements Check {

  private static final Rule RULE =
      new Rule(
          "field-prefilled",
          "no field, shown or hidden, comes with somebody's data in it",
          Severity.WARNING,
          "CWE-359; GDPR Art. 32(1)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.pages()) {
      for (FormFact form : page.forms()) {
        for (Prefilled field : form.prefilled()) {
          findings.add(
              new Finding(
                  RULE,
                  sight.at(page, form, field.line(), field.column()),
                  "The field '" + field.name() + "' comes with " + field.what() + " in it.",
                  "Leave its value empty, or keep the value on the server."));
        }
      }
    }
    return sight.outcome(findings);
  }
}
