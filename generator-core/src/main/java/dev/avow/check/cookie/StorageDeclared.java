package dev.avow.check.cookie;

import dev.avow.browser.Shelf;
import dev.avow.browser.Stored;
import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.text.Line;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that scripts store in a browser is declared, whichever place they put it in. */
final class StorageDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "storage-declared",
          "every key that scripts store in browsers is declared",
          Severity.WARNING,
          "Directive 2002/58/EC Art. 5(3)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Shelf> shown = Shelves.OTHERS.stream().filter(sight.witnesses()::show).toList();
    if (shown.isEmpty()) {
      return CheckOutcome.notAsked("No evidence from browsers shows what scripts store.");
    }
    Map<String, Finding> byName = new TreeMap<>();
    for (Shelf shelf : shown) {
      for (Stored stored : sight.witnesses().stored(shelf)) {
        boolean known =
            sight.declared().storage().stream()
                .anyMatch(each -> each.shelf() == shelf && each.matches(stored.name()));
        if (!known) {
          String key = Line.of(Patterns.starred(stored.name()), 100);
          byName.computeIfAbsent(shelf + " " + key, each -> finding(sight, stored, key));
        }
      }
    }
    return sight.outcome(List.copyOf(byName.values()));
  }

  private static Finding finding(Sight sight, Stored stored, String key) {
    return new Finding(
        RULE,
        Location.of(stored.place()),
        "A script stores '"
            + key
            + "' in "
            + Shelves.phrase(stored.shelf())
            + " for '"
            + stored.host()
            + "', which the declaration does not list.",
        "Declare it under 'cookies:' as '"
            + Shelves.entry(stored.shelf(), key)
            + "' with what is true of it, or stop storing it.",
        List.of(sight.declared().file()));
  }
}
