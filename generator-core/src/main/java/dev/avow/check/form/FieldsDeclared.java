package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.FieldFact;
import dev.avow.check.fact.FormFact;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** What forms ask for is declared. */
final class FieldsDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "field-declared",
          "every field that asks for personal data is declared",
          Severity.ERROR,
          "GDPR Art. 5(1)(a), 13; Cal. Civ. Code 1798.100(a)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.everywhere()) {
      for (FormFact form : page.forms()) {
        for (FieldFact field : form.fields()) {
          if (field.personal() && sight.declared().itemsOf(field).isEmpty()) {
            findings.add(finding(sight, page, form, field));
          }
        }
      }
    }
    return sight.outcome(findings);
  }

  private static Finding finding(Sight sight, PageFacts page, FormFact form, FieldFact field) {
    String word = field.kind().word();
    String where = page.address().shownPath().replace("...", "*");
    String yaml = word + ": {from: you, asked-at: [" + where + "]}";
    return new Finding(
        RULE,
        Location.onPage(page.shown(), form.selector(), field.line(), field.column()),
        "the field '"
            + field.name()
            + "' asks for "
            + field.kind().phrase()
            + " (by "
            + field.evidence().phrase()
            + "), which the declaration does not list.",
        "Declare it under 'data:' as '"
            + yaml
            + "', add 'fields: ["
            + field.name()
            + "]' to the item it belongs to, or remove it from the form.",
        List.of(sight.declared().file()));
  }
}
