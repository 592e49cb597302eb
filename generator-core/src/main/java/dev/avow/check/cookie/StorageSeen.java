package dev.avow.check.cookie;

import dev.avow.browser.Shelf;
import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.DeclaredStorage;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything that is declared as stored in browsers is still stored there. */
final class StorageSeen implements Check {

  private static final Rule RULE =
      new Rule(
          "storage-seen",
          "every declared key is stored in browsers",
          Severity.NOTE,
          "GDPR Art. 5(1)(d)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (Shelves.OTHERS.stream().noneMatch(sight.witnesses()::show)) {
      return CheckOutcome.notAsked("No evidence from browsers shows what scripts store.");
    }
    List<Finding> findings = new ArrayList<>();
    Set<Shelf> missing = new TreeSet<>();
    for (DeclaredStorage declared : sight.declared().storage()) {
      if (!sight.witnesses().show(declared.shelf())) {
        missing.add(declared.shelf());
      } else if (sight.witnesses().stored(declared.shelf()).stream()
          .noneMatch(stored -> declared.matches(stored.name()))) {
        findings.add(
            new Finding(
                RULE,
                declared.where(),
                "No evidence shows '"
                    + declared.name()
                    + "' in "
                    + Shelves.phrase(declared.shelf())
                    + ".",
                "Write 'status: retired' if it is gone, or record the page that stores it."));
      }
    }
    if (!missing.isEmpty()) {
      String shelves = missing.stream().map(Shelves::phrase).collect(Collectors.joining(" and "));
      return CheckOutcome.incomplete(findings, "No evidence shows " + shelves + ".");
    }
    return sight.outcome(findings);
  }
}
