package dev.avow.check.choice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.ChosenAhead;
import dev.avow.check.fact.PageChoices;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.script.ConsentSetting;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Beside the button that accepts stands one that refuses. */
final class ConsentRefusable implements Check {

  private static final Rule RULE =
      new Rule(
          "consent-reject",
          "who is asked to accept cookies can say no on the same layer",
          Severity.WARNING,
          "GDPR Art. 4(11), 7(4); Directive 2002/58/EC Art. 5(3)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    int asked = 0;
    for (PageFacts page : sight.pages()) {
      for (PageChoices.Consent consent : page.choices().consents()) {
        asked++;
        // The banner of a layout is one banner.
        if (!consent.refusable() && told.add(consent.selector())) {
          findings.add(
              new Finding(
                  RULE,
                  Location.onPage(
                      page.shown(), consent.selector(), consent.line(), consent.column()),
                  consent.assumes()
                      ? "The banner takes going on for a yes, and has no button that refuses."
                      : "The banner has a button that accepts, and none that refuses.",
                  consent.assumes()
                      ? "Ask by 'Accept all' and 'Reject all' in the same form, and load nothing"
                          + " until one was clicked."
                      : "Add 'Reject all' beside it, in the same form."));
        }
      }
    }
    List<Finding> set = ChosenAhead.of(sight, RULE, ConsentSetting.Effect.NO_REFUSAL);
    findings.addAll(set);
    return asked == 0 && set.isEmpty()
        ? CheckOutcome.notAsked("No page asks for consent before its scripts run.")
        : sight.outcome(findings);
  }
}
