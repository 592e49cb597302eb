package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.FormFact;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.Target;
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
    List<Finding> findings = new ArrayList<>();
    List<String> scripted = new ArrayList<>();
    for (PageFacts page : sight.everywhere()) {
      boolean open = !page.address().secure() && !Target.isLoopback(page.address().host());
      for (FormFact form : page.forms()) {
        if (!form.personal()) {
          continue;
        }
        // The page counts too: a form that arrives unencrypted can be rewritten on the way to send
        // elsewhere.
        if (open) {
          findings.add(
              new Finding(
                  RULE,
                  sight.at(page, form),
                  "The form asks for " + form.asksFor() + " on a page that comes over http.",
                  "Serve the page over https."));
        }
        form.targets().stream()
            .filter(Target::unencrypted)
            .findFirst()
            .ifPresent(target -> findings.add(sent(sight, page, form, target)));
        boolean scriptAlone =
            form.targets().stream().allMatch(target -> target.goes() == Target.Goes.SCRIPT);
        if (scriptAlone && !sight.witnesses().sent(page, form)) {
          scripted.add(page.shown());
        }
      }
    }
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

  private static Finding sent(Sight sight, PageFacts page, FormFact form, Target target) {
    String by = target.submitter().isEmpty() ? "" : " by the button '" + target.submitter() + "'";
    String saved =
        form.upgraded()
            ? " Browsers that obey 'upgrade-insecure-requests' send it encrypted; others do not."
            : "";
    return new Finding(
        RULE,
        sight.at(page, form),
        "The form asks for "
            + form.asksFor()
            + " and is sent"
            + by
            + " to "
            + target.to()
            + "."
            + saved,
        // Where a form is sent by its action comes first.
        form.targets().get(0).to().equals(target.to())
            ? "Write 'https:' in its action."
            : "Write 'https:' in the 'formaction' of the button.");
  }
}
