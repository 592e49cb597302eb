package dev.avow.check.choice;

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

/** It is as easy to take consent back as to give it. */
final class ConsentRevocable implements Check {

  private static final Rule RULE =
      new Rule(
          "consent-settings",
          "every page lets people open the cookie settings again",
          Severity.WARNING,
          "GDPR Art. 7(3); Directive 2002/58/EC Art. 5(3)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    boolean banner = sight.pages().stream().anyMatch(page -> !page.choices().consents().isEmpty());
    boolean law = sight.declared().choices().consentFirst();
    if (!banner && !(law && sight.declared().choices().optional().isPresent())) {
      return CheckOutcome.notAsked(
          "No page asks for consent, and no cookie is declared that would need it.");
    }
    List<PageFacts> without =
        sight.ordinary().stream()
            .filter(page -> page.whole())
            .filter(page -> !page.choices().offers().contains(Topic.COOKIE_SETTINGS))
            .toList();
    if (without.isEmpty()) {
      return sight.outcome(List.of());
    }
    return sight.outcome(
        List.of(
            new Finding(
                RULE,
                Location.of(without.get(0).shown()),
                "The page has no link or button that opens the cookie settings again.",
                "Add 'Cookie settings' to the footer that all pages share.",
                Sight.after(without))));
  }
}
