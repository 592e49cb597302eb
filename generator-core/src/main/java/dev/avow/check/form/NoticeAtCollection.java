package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachForm;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FieldTrait;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.check.field.FieldKind;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** Where data are asked for, the notice is one click away. */
final class NoticeAtCollection implements Check {

  private static final Rule RULE =
      new Rule(
          "form-notice",
          "every form that asks for personal data links to the notice",
          Severity.WARNING,
          "GDPR Art. 13(1); 11 CCR 7012(c)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.declared().notices().isEmpty()) {
      return CheckOutcome.notAsked("The declaration names no notice.");
    }
    return sight.outcome(
        EachForm.of(
            sight,
            sight.pages(),
            RULE,
            (page, form) ->
                collects(sight, page, form) && !beside(sight, form)
                    ? Optional.of(fault(sight, page, form))
                    : Optional.empty()));
  }

  /** Who logs in, searches, leaves a list or may add a note to a cart gives nothing new. */
  private static boolean collects(Sight sight, PageFacts page, FormFact form) {
    return form.personal()
        && !form.login()
        && !form.search()
        && !noteAlone(form)
        && !sight.declared().isOptOut(page.address());
  }

  private static boolean noteAlone(FormFact form) {
    return form.fields().stream()
        .filter(FieldFact::personal)
        .allMatch(field -> field.kind() == FieldKind.FREE_TEXT && !field.is(FieldTrait.REQUIRED));
  }

  private static Fault fault(Sight sight, PageFacts page, FormFact form) {
    return new Fault(
        "The form asks for " + form.asksFor() + " and no link to the notice stands with it.",
        "Add a link to "
            + ExpectedNotice.nearest(sight.declared().notices(), page.notice().language())
                .address()
                .shownPage()
            + " beside its button.");
  }

  /** A link to the notice, through a redirect too, or to its translation. */
  private static boolean beside(Sight sight, FormFact form) {
    return form.noticeBeside() || form.saidBeside().stream().anyMatch(sight::isNotice);
  }
}
