package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachForm;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.form.Target;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** Personal data do not travel in addresses, where logs and histories keep them. */
final class FormsPosted implements Check {

  private static final Rule RULE =
      new Rule(
          "form-get",
          "no form sends personal data in the address",
          Severity.ERROR,
          "CWE-598; GDPR Art. 32(1)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(EachForm.of(sight, sight.everywhere(), RULE, FormsPosted::look));
  }

  private static Optional<Fault> look(PageFacts page, FormFact form) {
    boolean byGet =
        form.targets().stream()
            .anyMatch(target -> target.goes() == Target.Goes.WEB && target.byGet());
    return form.personal() && byGet && !form.search()
        ? Optional.of(
            new Fault(
                "The form asks for " + form.asksFor() + " and sends it in the address (GET).",
                "Write method=\"post\"."))
        : Optional.empty();
  }
}
