package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FieldTrait;
import dev.avow.check.fact.form.FormFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a field asks for is told to browsers in words they know. */
final class AutocompleteStandard implements Check {

  private static final Rule RULE =
      new Rule(
          "field-autocomplete",
          "every autocomplete attribute of a field holds tokens of the HTML standard",
          Severity.NOTE,
          "WCAG 2.2, 1.3.5; HTML, Autofill");

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
          if (field.personal() && field.is(FieldTrait.ODD_TOKEN)) {
            findings.add(
                new Finding(
                    RULE,
                    sight.at(page, form, field),
                    "The autocomplete attribute of '"
                        + field.name()
                        + "' holds a word that browsers do not know.",
                    "Write the token of the HTML standard for "
                        + field.asksFor()
                        + ", such as 'email' or 'cc-number', or take the attribute out."));
          }
        }
      }
    }
    return sight.outcome(findings);
  }
}
