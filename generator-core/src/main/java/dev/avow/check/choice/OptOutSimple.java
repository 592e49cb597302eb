package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.Declared;
import dev.avow.check.fact.FieldFact;
import dev.avow.check.fact.FormFact;
import dev.avow.check.fact.Outcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Patterns;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.Target;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.Address;
import dev.avow.site.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each mailing's opt-out page is there, asks for little, and needs no login. */
final class OptOutSimple implements Check {

  private static final Rule RULE =
      new Rule(
          "opt-out-page",
          "each mailing has an opt-out page that asks for the address and preferences alone",
          Severity.ERROR,
          "15 U.S.C. 7704(a)(3)-(4); 16 CFR 316.5");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Outcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    int asked = 0;
    boolean unseen = false;
    for (Declared.Mail mail : sight.declared().mailings()) {
      if (mail.form().isEmpty()) {
        continue;
      }
      asked++;
      Address address = mail.form().get().value();
      Optional<PageFacts> page = sight.page(address);
      if (page.isPresent() && page.get().status() == 200) {
        problem(sight, page.get())
            .ifPresent(
                problem ->
                    findings.add(
                        new Finding(
                            RULE,
                            Location.of(page.get().shown()),
                            "The opt-out page of '" + mail.id() + "' " + problem,
                            "Ask for the e-mail address, and at most what people want to keep.",
                            List.of(mail.where()))));
      } else if (page.isPresent()
          || sight.coverage().unseen().stream()
              .anyMatch(missing -> Patterns.samePage(missing.address(), address))) {
        findings.add(
            new Finding(
                RULE,
                Location.of(address.shown()),
                "The opt-out page of '" + mail.id() + "' could not be opened.",
                "Publish it there, or correct 'opt-out: {form: …}'.",
                List.of(mail.where())));
      } else {
        unseen = true;
      }
    }
    if (asked == 0) {
      return Outcome.notAsked("No mailing declares an opt-out page.");
    }
    return unseen && findings.isEmpty()
        ? Outcome.incomplete(List.of(), "An opt-out page was not among the pages seen.")
        : new Outcome(
            findings.isEmpty() ? Outcome.State.PASSED : Outcome.State.FINDINGS, findings, "");
  }

  private static Optional<String> problem(Sight sight, PageFacts page) {
    if (sight.coverage().partial().stream()
        .anyMatch(
            part ->
                part.reason() == Reason.LOGIN_WALL
                    && Patterns.samePage(part.address(), page.address()))) {
      return Optional.of("leads to a login.");
    }
    if (!page.address().secure() && !Target.isLoopback(page.address().host())) {
      return Optional.of("comes over http.");
    }
    List<FormFact> forms = page.forms().stream().filter(form -> !form.search()).toList();
    if (forms.stream().anyMatch(FormFact::password)) {
      return Optional.of("asks for a password.");
    }
    if (forms.isEmpty()) {
      return page.whole() ? Optional.of("has no form.") : Optional.empty();
    }
    boolean simple = forms.stream().anyMatch(form -> extra(form).isEmpty());
    return simple
        ? Optional.empty()
        : Optional.of("asks for " + extra(forms.get(0)).get(0).asksFor() + ".");
  }

  private static List<FieldFact> extra(FormFact form) {
    return form.fields().stream()
        .filter(field -> field.personal())
        .filter(
            field ->
                switch (field.kind()) {
                  case EMAIL, EMAIL_OR_USERNAME, PREFERENCE, FREE_TEXT -> false;
                  default -> true;
                })
        .toList();
  }
}
