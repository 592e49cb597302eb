package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.FieldFact;
import dev.avow.check.fact.FieldTrait;
import dev.avow.check.fact.FormFact;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.field.FieldKind;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Nobody has said yes before they were asked. */
final class ConsentUnticked implements Check {

  private static final Rule RULE =
      new Rule(
          "consent-unticked",
          "no box that stands for a consent is ticked before somebody ticks it",
          Severity.ERROR,
          "GDPR Art. 4(11) and recital 32; CJEU C-673/17");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.pages()) {
      for (FormFact form : page.forms()) {
        for (FieldFact field : form.fields()) {
          if (asksConsent(field) && field.is(FieldTrait.TICKED)) {
            findings.add(
                new Finding(
                    RULE,
                    sight.at(page, form, field),
                    "The box '"
                        + field.name()
                        + "' stands for "
                        + field.kind().phrase()
                        + " and is ticked from the start.",
                    "Take 'checked' out of the box."));
          }
        }
      }
    }
    return sight.outcome(findings);
  }

  private static boolean asksConsent(FieldFact field) {
    return field.kind() == FieldKind.CONSENT || field.kind() == FieldKind.MARKETING_OPT_IN;
  }
}
