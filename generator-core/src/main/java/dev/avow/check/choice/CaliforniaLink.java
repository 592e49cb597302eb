package dev.avow.check.choice;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.word.Topic;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A link that the law of California wants on the home page and on every page that asks for personal
 * data (Cal. Civ. Code 1798.140(p)).
 */
final class CaliforniaLink {

  private CaliforniaLink() {}

  static CheckOutcome on(Sight sight, Rule rule, Topic topic, String words, Location declared) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : sight.ordinary()) {
      boolean home = sight.home(page);
      boolean asks = page.forms().stream().anyMatch(FormFact::personal);
      if ((home || asks) && page.whole() && !page.choices().offers().contains(topic)) {
        findings.add(
            new Finding(
                rule,
                Location.of(page.shown()),
                "The page has no link " + words + ".",
                "Put the link into the layout that all pages share, or correct the declaration.",
                List.of(declared)));
      }
    }
    return sight.outcome(findings);
  }
}
