package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachForm;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.SignUps;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.field.FieldKind;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Who joins a mailing list reads there how to leave it. */
final class SignUpSaysOptOut implements Check {

  private static final Rule RULE =
      new Rule(
          "sign-up-opt-out",
          "every form that joins a mailing list says how to leave it",
          Severity.WARNING,
          "Directive 2002/58/EC Art. 13(2); GDPR Art. 7(3)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.declared().mailings().isEmpty()) {
      return CheckOutcome.notAsked("The declaration has no mailings.");
    }
    return sight.outcome(
        EachForm.of(sight, sight.pages(), RULE, (page, form) -> look(sight, page, form)));
  }

  private static Optional<Fault> look(Sight sight, PageFacts page, FormFact form) {
    return joins(sight, page, form) && !form.saysOptOut()
        ? Optional.of(
            new Fault(
                "The form joins a mailing list and does not say how to leave it.",
                "Write beside its button that one can unsubscribe at any time."))
        : Optional.empty();
  }

  private static boolean joins(Sight sight, PageFacts page, FormFact form) {
    List<FieldKind> kinds = form.fields().stream().map(FieldFact::kind).toList();
    boolean email = kinds.contains(FieldKind.EMAIL);
    boolean declared =
        SignUps.declared(
            page,
            form,
            sight.declared().mailings().stream().flatMap(mail -> mail.signUp().stream()));
    return email && !form.password() && (declared || kinds.contains(FieldKind.MARKETING_OPT_IN));
  }
}
