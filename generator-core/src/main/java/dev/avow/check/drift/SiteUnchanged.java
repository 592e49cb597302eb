package dev.avow.check.drift;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Inventory;
import dev.avow.check.fact.Past;
import dev.avow.check.fact.Sight;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.List;

/** Nothing came to the site since somebody accepted it, without anybody having looked at it. */
final class SiteUnchanged implements Check {

  static final Rule RULE =
      new Rule(
          "site-unchanged",
          "the site has no host, cookie, field or measurement beyond those somebody accepted",
          Severity.WARNING,
          "GDPR Art. 5(2), 24(1)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Past past = sight.past();
    if (!past.missing().isEmpty()) {
      return CheckOutcome.notAsked(past.missing());
    }
    List<Finding> findings =
        Inventory.of(sight).since(past).stream().map(item -> finding(item, past)).toList();
    return sight.outcome(findings);
  }

  private static Finding finding(Inventory.Item item, Past past) {
    return new Finding(
        RULE,
        item.where(),
        item.says() + ", which the inventory " + past.accepted() + " does not list.",
        "See that the declaration and the notice still say all, then accept the site as it is with"
            + " --accept-by \"A. Person\"; or take it off the site.",
        List.of(Location.of(past.lockFile())));
  }
}
