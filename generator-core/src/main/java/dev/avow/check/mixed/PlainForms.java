package dev.avow.check.mixed;

import dev.avow.check.fact.EachForm;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.Target;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Findings of forms on encrypted pages that name a place to be sent to without encryption. */
final class PlainForms {

  private PlainForms() {}

  static List<Finding> of(
      Sight sight, Rule rule, Predicate<FormFact> forms, Function<Target, Fault> fault) {
    return EachForm.of(
        sight,
        sight.pages(),
        rule,
        (page, form) ->
            page.address().secure() && forms.test(form)
                ? form.targets().stream().filter(Target::unencrypted).findFirst().map(fault)
                : Optional.empty());
  }
}
