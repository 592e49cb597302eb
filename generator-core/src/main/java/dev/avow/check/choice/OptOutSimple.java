package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.DrawnForms;
import dev.avow.check.fact.LoginAhead;
import dev.avow.check.fact.MissingPages;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.Patterns;
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
import dev.avow.site.http.Reason;
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
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    int asked = 0;
    for (Declared.Mail mail : sight.declared().mailings()) {
      for (Address form : mail.forms()) {
        asked++;
        look(sight, mail, form, findings, unseen);
      }
    }
    if (asked == 0) {
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
      Optional<String> problem = problem(sight, page.get());
      problem.ifPresent(words -> findings.add(finding(mail, page.get(), words)));
      if (problem.isEmpty() && forms(page.get()).isEmpty()) {
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

  private static Finding finding(Declared.Mail mail, PageFacts page, String problem) {
    return new Finding(
        RULE,
        Location.of(page.shown()),
        "The opt-out page of '" + mail.id() + "' " + problem,
        ofLogin(page)
            ? "Let people leave with their e-mail address alone, without a login."
            : "Ask for the e-mail address, and at most what people want to keep.",
        List.of(mail.where()));
  }

  private static boolean ofLogin(PageFacts page) {
    return switch (page.choices().login()) {
      case LEADS, SAYS -> true;
      case OFFERS -> forms(page).isEmpty();
      case NO ->
          forms(page).stream()
              .anyMatch(
                  form ->
                      form.password()
                          || form.targets().stream()
                              .anyMatch(target -> LoginAhead.at(target.to())));
    };
  }

  private static Optional<String> problem(Sight sight, PageFacts page) {
    LoginAhead login = page.choices().login();
    if (login == LoginAhead.LEADS || walled(sight, page)) {
      return Optional.of("leads to a login.");
    }
    if (!page.address().secure() && !Target.isLoopback(page.address().host())) {
      return Optional.of("comes over http.");
    }
    List<FormFact> forms = forms(page);
    if (forms.stream().anyMatch(FormFact::password)) {
      return Optional.of("asks for a password.");
    }
    if (login == LoginAhead.SAYS) {
      return Optional.of("says that one has to log in.");
    }
    if (forms.isEmpty()) {
      boolean hidden =
          !page.whole()
              || DrawnForms.on(page, sight.declared(), sight.declared().items()).isPresent();
      return login == LoginAhead.OFFERS
          ? Optional.of("has no form, and sends people to a login.")
          : hidden ? Optional.empty() : Optional.of("has no form.");
    }
    List<FormFact> ways = leaving(forms);
    return ways.stream().anyMatch(form -> wanting(form).isEmpty())
        ? Optional.empty()
        : wanting(ways.get(0));
  }

  /** What a form wants of people who leave, beside the address and what they still wish to get. */
  private static Optional<String> wanting(FormFact form) {
    List<FieldFact> extra = extra(form);
    if (!extra.isEmpty()) {
      return Optional.of("asks for " + extra.get(0).asksFor() + ".");
    }
    if (!form.targets().isEmpty()
        && form.targets().stream().allMatch(target -> LoginAhead.at(target.to()))) {
      return Optional.of("sends its form to a login.");
    }
    return form.fields().stream()
        .filter(field -> field.is(FieldTrait.REQUIRED) && ofReason(field))
        .findFirst()
        .map(field -> "lets nobody leave without a reason, in the field '" + field.name() + "'.");
  }

  private static boolean ofReason(FieldFact field) {
    return Topic.REASON.in(Topic.fold(field.name().replaceAll("[^\\p{L}\\p{N}]+", " ")));
  }

  private static boolean walled(Sight sight, PageFacts page) {
    return sight.coverage().partial().stream()
        .filter(part -> part.reason() == Reason.LOGIN_WALL)
        .anyMatch(part -> Patterns.samePage(part.address(), page.address()));
  }

  private static List<FormFact> forms(PageFacts page) {
    return page.forms().stream().filter(form -> !form.search()).toList();
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
