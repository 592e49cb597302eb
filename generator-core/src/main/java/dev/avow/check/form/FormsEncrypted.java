package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachForm;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.Target;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Forms that ask for personal data arrive and leave encrypted. */
final class FormsEncrypted implements Check {

  private static final Rule RULE =
      new Rule(
          "form-https",
          "every form that asks for personal data comes and is sent over https",
          Severity.ERROR,
          "GDPR Art. 32(1)(a); PCI DSS 4.2.1; CWE-319");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<PageFacts> pages = sight.everywhere();
    List<Finding> findings =
        new ArrayList<>(EachForm.of(sight, pages, RULE, FormsEncrypted::arrival));
    findings.addAll(EachForm.of(sight, pages, RULE, FormsEncrypted::sending));
    List<String> scripted =
        pages.stream()
            .flatMap(
                page ->
                    page.forms().stream()
                        .filter(form -> form.personal() && scriptAlone(form))
                        .filter(form -> !sight.witnesses().sent(page, form))
                        .map(form -> page.shown()))
            .toList();
    return scripted.isEmpty()
        ? sight.outcome(findings)
        : CheckOutcome.of(
            findings,
            Optional.of(
                "Where a script sends the form on "
                    + scripted.get(0)
                    + (scripted.size() > 1 ? " and " + (scripted.size() - 1) + " more" : "")
                    + " could not be seen."));
  }

  private static boolean scriptAlone(FormFact form) {
    return form.targets().stream().allMatch(target -> target.goes() == Target.Goes.SCRIPT);
  }

  /** A form that arrives unencrypted can be rewritten on the way to send elsewhere. */
  private static Optional<Fault> arrival(PageFacts page, FormFact form) {
    return form.personal() && !page.address().secure() && !Target.isLoopback(page.address().host())
        ? Optional.of(
            new Fault(
                "The form asks for " + form.asksFor() + " on a page that comes over http.",
                "Serve the page over https."))
        : Optional.empty();
  }

  private static Optional<Fault> sending(PageFacts page, FormFact form) {
    // What browsers upgrade is told by a check of its own, as a note.
    return form.personal() && !form.upgraded()
        ? form.targets().stream()
            .filter(Target::unencrypted)
            .findFirst()
            .map(target -> sent(form, target))
        : Optional.empty();
  }

  private static Fault sent(FormFact form, Target target) {
    String by = target.submitter().isEmpty() ? "" : " by the button '" + target.submitter() + "'";
    return new Fault(
        "The form asks for " + form.asksFor() + " and is sent" + by + " to " + target.to() + ".",
        // Where a form is sent by its action comes first.
        form.targets().get(0).to().equals(target.to())
            ? "Write 'https:' in its action."
            : "Write 'https:' in the 'formaction' of the button.");
  }
}
