package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.word.Topic;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;
import java.util.Set;

/** Who offers the site is one click away, where the law of the country asks for it. */
final class ImprintLinked implements Check {

  private static final Rule RULE =
      new Rule(
          "imprint",
          "every page of a German, Austrian or Swiss site links to the imprint",
          Severity.WARNING,
          "DDG section 5; ECG section 5; UWG (CH) Art. 3(1)(s)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (!asked(sight)) {
      return CheckOutcome.notAsked(
          "Nothing says that the site is a German, Austrian or Swiss one.");
    }
    List<PageFacts> without =
        sight.ordinary().stream()
            .filter(page -> page.whole() && !page.choices().offers().contains(Topic.IMPRINT))
            .filter(page -> !page.address().path().matches("(?i).*(imprint|impressum|legal).*"))
            .toList();
    if (without.isEmpty()) {
      return sight.outcome(List.of());
    }
    return sight.outcome(
        List.of(
            new Finding(
                RULE,
                Location.of(without.get(0).shown()),
                "The page has no link to an imprint.",
                "Link to it as 'Impressum' from the layout that all pages share.",
                Sight.after(without))));
  }

  private static final Set<String> COUNTRIES = Set.of("DE", "AT", "CH");

  private static boolean asked(Sight sight) {
    return COUNTRIES.contains(sight.declared().choices().country())
        || sight.declared().site().host().matches(".*\\.(de|at|ch)");
  }
}
