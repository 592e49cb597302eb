package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.SignUps;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FieldTrait;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.field.FieldKind;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Saying yes to mail is a choice of its own, and can be left out. */
final class ConsentSeparate implements Check {

  private static final Rule RULE =
      new Rule(
          "consent-separate",
          "where a mailing rests on consent, a form for something else asks for it by a box of its own",
          Severity.WARNING,
          "GDPR Art. 7(2) and 7(4); Directive 2002/58/EC Art. 13(1)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Declared.Mail> mailings =
        sight.declared().mailings().stream().filter(Declared.Mail::consent).toList();
    if (mailings.isEmpty()) {
      return CheckOutcome.notAsked("The declaration has no mailing that rests on consent.");
    }
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.pages()) {
      for (FormFact form : page.forms()) {
        boolean declared =
            SignUps.declared(page, form, mailings.stream().flatMap(mail -> mail.signUp().stream()));
        problem(form, declared)
            .ifPresent(problem -> findings.add(finding(sight, page, form, problem)));
      }
    }
    return sight.outcome(findings);
  }

  private static Optional<String> problem(FormFact form, boolean declared) {
    Optional<FieldFact> box =
        form.fields().stream()
            .filter(field -> field.kind() == FieldKind.MARKETING_OPT_IN)
            .findFirst();
    if (box.isPresent()) {
      return box.filter(field -> field.is(FieldTrait.REQUIRED) && SignUps.asksForMore(form))
          .map(field -> "The form cannot be sent without a yes to mail ('" + field.name() + "').");
    }
    if (form.bound() && SignUps.asksForMore(form)) {
      return Optional.of("A sentence of the form says that who sends it agrees to mail.");
    }
    return declared && SignUps.asksForMore(form)
        ? Optional.of(
            "The form joins a mailing list that rests on consent, asks for "
                + form.asksFor()
                + " and gives no box to leave the mail out.")
        : Optional.empty();
  }

  private static Finding finding(Sight sight, PageFacts page, FormFact form, String problem) {
    return new Finding(
        RULE,
        sight.at(page, form),
        problem,
        "Ask for it by an unticked box of its own that may stay empty.");
  }
}
