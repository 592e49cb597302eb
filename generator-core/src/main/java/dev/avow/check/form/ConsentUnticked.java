package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.ChosenAhead;
import dev.avow.check.fact.EachField;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageChoices;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.SignUps;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FieldTrait;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.script.ConsentSetting;
import dev.avow.check.field.FieldKind;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    Set<String> told = new TreeSet<>();
    for (PageFacts page : sight.pages()) {
      for (PageChoices.Consent banner : page.choices().consents()) {
        for (PageChoices.Ticked box : banner.ticked()) {
          // The banner of a layout is one banner; a form is looked at below.
          if (!inForm(page, box) && told.add(banner.selector() + " " + box.name())) {
            findings.add(
                new Finding(
                    RULE,
                    Location.onPage(page.shown(), box.selector(), box.line(), box.column()),
                    "The box '"
                        + box.name()
                        + "' of the banner stands for a consent and is ticked from the start.",
                    "Take 'checked' out of the box."));
          }
        }
      }
      for (FormFact form : page.forms()) {
        unseen(form).ifPresent(field -> findings.add(finding(sight, page, form, field)));
      }
    }
    EachField.of(sight, sight.pages(), RULE, (page, form, field) -> saysYes(field)).stream()
        .map(each -> each.finding(sight, RULE, fault(each.field())))
        .forEach(findings::add);
    findings.addAll(ChosenAhead.of(sight, RULE, ConsentSetting.Effect.YES));
    return sight.outcome(findings);
  }

  private static boolean saysYes(FieldFact field) {
    return asksConsent(field) && field.is(FieldTrait.TICKED);
  }

  private static Fault fault(FieldFact field) {
    return new Fault(
        "The field '"
            + field.name()
            + "' stands for "
            + field.kind().phrase()
            + " and says yes from the start.",
        "Take 'checked' out of the box, or let the choice begin with none.");
  }

  /** What a form for something else says yes to, and nobody is shown. */
  private static Optional<FieldFact> unseen(FormFact form) {
    return SignUps.asksForMore(form)
        ? form.unseenYes().stream()
            .filter(yes -> form.fields().stream().noneMatch(own -> own.name().equals(yes.name())))
            .findFirst()
        : Optional.empty();
  }

  private static Finding finding(Sight sight, PageFacts page, FormFact form, FieldFact yes) {
    return new Finding(
        RULE,
        sight.at(page, form, yes),
        "The hidden field '"
            + yes.name()
            + "' says yes to "
            + yes.kind().phrase()
            + " for everybody who sends the form.",
        "Take it out, and ask by an unticked box of its own.");
  }

  private static boolean inForm(PageFacts page, PageChoices.Ticked box) {
    return page.forms().stream()
        .flatMap(form -> form.fields().stream())
        .anyMatch(field -> field.name().equals(box.name()) && saysYes(field));
  }

  private static boolean asksConsent(FieldFact field) {
    return field.kind() == FieldKind.CONSENT || field.kind() == FieldKind.MARKETING_OPT_IN;
  }
}
