package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachField;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.FieldFact;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
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
    List<EachField> undeclared =
        EachField.of(
            sight,
            sight.everywhere(),
            RULE,
            (page, form, field) -> field.personal() && sight.declared().itemsOf(field).isEmpty());
    return sight.outcome(undeclared.stream().map(each -> finding(sight, each)).toList());
  }

  private static Finding finding(Sight sight, EachField each) {
    FieldFact field = each.field();
    String yaml = field.kind().word() + ": {from: you, asked-at: [" + each.places(sight) + "]}";
    Fault fault =
        new Fault(
            "The field '"
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
                + "]' to the item it belongs to, or remove it from the form.");
    return each.finding(sight, RULE, fault, sight.declared().file());
  }
}
