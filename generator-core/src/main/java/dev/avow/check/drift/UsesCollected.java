package dev.avow.check.drift;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** No use is declared for which the site collects nothing. */
final class UsesCollected implements Check {

  private static final Rule RULE =
      new Rule(
          "use-collected",
          "for every declared use of what people give, some form asks for it",
          Severity.NOTE,
          "GDPR Art. 5(1)(c)-(d)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Map<String, List<Declared.Item>> uses = sight.declared().givenFor();
    if (uses.isEmpty()) {
      return CheckOutcome.notAsked(
          "No use rests on data alone for which the declaration leaves open where they are asked.");
    }
    Set<String> asked = new TreeSet<>();
    for (PageFacts page : sight.pages()) {
      for (FormFact form : page.forms()) {
        for (FieldFact field : form.fields()) {
          sight.declared().itemsOf(field).forEach(item -> asked.add(item.id()));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    if (sight.complete()) {
      uses.forEach(
          (use, items) -> {
            if (items.stream().noneMatch(item -> asked.contains(item.id()))) {
              findings.add(
                  new Finding(
                      RULE,
                      items.get(0).where(),
                      "No form asks for any of the data of the use '" + use + "'.",
                      "Say with 'asked-at: none' that they come by another way, or take the use"
                          + " out."));
            }
          });
    }
    return sight.outcome(findings);
  }
}
