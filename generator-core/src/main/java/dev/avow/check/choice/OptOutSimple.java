package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.DrawnForms;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.LoginAhead;
import dev.avow.check.fact.MissingPages;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FieldTrait;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.Target;
import dev.avow.check.fact.word.Topic;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Address;
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

  private static final String NO_LOGIN =
      "Let people leave with their e-mail address alone, without a login.";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    boolean asked = false;
    for (Declared.Mail mail : sight.declared().mailings()) {
      for (Address form : mail.forms()) {
        asked = true;
        look(sight, mail, form, findings, unseen);
      }
    }
    if (!asked) {
      return CheckOutcome.notAsked("No mailing declares an opt-out page.");
    }
    return CheckOutcome.of(findings, unseen.stream().findFirst());
  }

  private static void look(
      Sight sight,
      Declared.Mail mail,
      Address address,
      List<Finding> findings,
      List<String> unseen) {
    Optional<PageFacts> page = sight.page(address);
    if (page.isPresent() && page.get().status() == 200) {
      Optional<Fault> fault = fault(sight, page.get());
      fault.ifPresent(
          what ->
              findings.add(
                  new Finding(
                      RULE,
                      Location.of(page.get().shown()),
                      "The opt-out page of '" + mail.id() + "' " + what.problem(),
                      what.remedy(),
                      List.of(mail.where()))));
      if (fault.isEmpty() && page.get().forms().stream().allMatch(FormFact::search)) {
        unseen.add("The form of the opt-out page of '" + mail.id() + "' could not be seen.");
      }
    } else if (page.isPresent() || MissingPages.hold(sight, address)) {
      findings.add(
          new Finding(
              RULE,
              Location.of(address.shown()),
              "The opt-out page of '" + mail.id() + "' could not be opened.",
              "Publish it there, or correct 'opt-out: {form: …}'.",
              List.of(mail.where())));
    } else {
      unseen.add("The opt-out page of '" + mail.id() + "' was not among the pages seen.");
    }
  }

  /** What is wrong with the page, told behind its name. */
  private static Optional<Fault> fault(Sight sight, PageFacts page) {
    LoginAhead login = page.choices().login();
    if (login == LoginAhead.LEADS) {
      return Optional.of(new Fault("leads to a login.", NO_LOGIN));
    }
    if (!page.address().secure() && !Target.isLoopback(page.address().host())) {
      return Optional.of(new Fault("comes over http.", "Serve it over https."));
    }
    List<FormFact> forms = page.forms().stream().filter(form -> !form.search()).toList();
    if (forms.stream().anyMatch(FormFact::password)) {
      return Optional.of(new Fault("asks for a password.", NO_LOGIN));
    }
    if (login == LoginAhead.SAYS) {
      return Optional.of(new Fault("says that one has to log in.", NO_LOGIN));
    }
    if (forms.isEmpty()) {
      return login == LoginAhead.OFFERS
          ? Optional.of(new Fault("has no form, and sends people to a login.", NO_LOGIN))
          : hidden(sight, page)
              ? Optional.empty()
              : Optional.of(
                  new Fault("has no form.", "Put one there that asks for the e-mail address."));
    }
    List<FormFact> ways = leaving(forms);
    return ways.stream().anyMatch(form -> wanting(form).isEmpty())
        ? Optional.empty()
        : wanting(ways.get(0));
  }

  /** Whether the page may have a form all the same. */
  private static boolean hidden(Sight sight, PageFacts page) {
    return !page.whole()
        || DrawnForms.on(page, sight.declared(), sight.declared().items()).isPresent();
  }

  /** What a form wants of people who leave, beside the address and what they still wish to get. */
  private static Optional<Fault> wanting(FormFact form) {
    List<FieldFact> extra = extra(form);
    if (!extra.isEmpty()) {
      return Optional.of(
          new Fault(
              "asks for " + extra.get(0).asksFor() + ".",
              "Ask for the e-mail address, and at most what people want to keep."));
    }
    if (!form.targets().isEmpty()
        && form.targets().stream().allMatch(target -> LoginAhead.at(target.to()))) {
      return Optional.of(new Fault("sends its form to a login.", NO_LOGIN));
    }
    return form.fields().stream()
        .filter(field -> field.is(FieldTrait.REQUIRED) && ofReason(field))
        .findFirst()
        .map(
            field ->
                new Fault(
                    "lets nobody leave without a reason, in the field '" + field.name() + "'.",
                    "Let people leave that field empty."));
  }

  private static boolean ofReason(FieldFact field) {
    return Topic.REASON.in(Topic.fold(field.name().replaceAll("[^\\p{L}\\p{N}]+", " ")));
  }

  /** A box in the footer that takes new readers lets nobody leave. */
  private static List<FormFact> leaving(List<FormFact> forms) {
    List<FormFact> leaving = forms.stream().filter(form -> !form.signUp()).toList();
    return leaving.isEmpty() ? forms : leaving;
  }

  private static List<FieldFact> extra(FormFact form) {
    return form.fields().stream()
        .filter(field -> field.personal())
        .filter(
            field ->
                switch (field.kind()) {
                  case EMAIL, EMAIL_OR_USERNAME, PREFERENCE -> false;
                  case FREE_TEXT -> field.is(FieldTrait.REQUIRED); // a reason that must be given
                  default -> true;
                })
        .toList();
  }
}
