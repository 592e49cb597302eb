package dev.avow.check.party;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.FormFact;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.Sighting;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.Optional;

/** Nobody records a page on which people type personal data. */
final class FormsNotRecorded implements Check {

  private static final Rule RULE =
      new Rule(
          "recorder-forms",
          "no page that asks for personal data is recorded",
          Severity.ERROR,
          "GDPR Art. 5(1)(c), 25; Cal. Penal Code 631");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    return sight.outcome(
        EachSighting.of(sight, RULE, Sighting.Kind.RECORDER, FormsNotRecorded::look));
  }

  private static Optional<Fault> look(PageFacts page, Sighting seen) {
    return page.forms().stream()
        .filter(FormFact::personal)
        .findFirst()
        .map(
            form ->
                new Fault(
                    seen.what()
                        + " records what visitors do on the page, whose form asks for "
                        + form.asksFor()
                        + ".",
                    "Keep it off pages with such forms."));
  }
}
