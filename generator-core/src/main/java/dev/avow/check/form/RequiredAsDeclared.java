package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FieldTrait;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.field.FieldKind;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** A form insists on no more than the declaration says it must have. */
final class RequiredAsDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "field-required",
          "no form insists on data that the declaration calls optional",
          Severity.WARNING,
          "GDPR Art. 5(1)(c) and 13(2)(e)");

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
          if (field.is(FieldTrait.REQUIRED)
              && sight.declared().optional(field)
              && !needed(sight, page, form, field)) {
            findings.add(
                new Finding(
                    RULE,
                    sight.at(page, form, field),
                    "The form cannot be sent without '"
                        + field.name()
                        + "', "
                        + field.asksFor()
                        + ", which the declaration calls optional.",
                    "Take 'required' out of the field, or write 'necessity: required' for it under 'data:'."));
          }
        }
      }
    }
    return sight.outcome(findings);
  }

  /** A form that asks for one thing is nothing without it; who leaves a list says which address. */
  private static boolean needed(Sight sight, PageFacts page, FormFact form, FieldFact field) {
    boolean only = form.fields().stream().filter(FieldFact::personal).count() == 1;
    return only
        || (field.kind() == FieldKind.EMAIL
            && (sight.declared().isOptOut(page.address())
                || sight.declared().isOptOut(page.requested())));
  }
}
