package dev.avow.check.drift;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.MissingPages;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** No page that the declaration names as asking for data has gone. */
final class DeclaredPagesThere implements Check {

  private static final Rule RULE =
      new Rule(
          "declared-page",
          "every page that the declaration names is there",
          Severity.ERROR,
          "GDPR Art. 5(1)(a), 5(2)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    Map<String, Location> pages = new LinkedHashMap<>();
    for (Declared.Item item : sight.declared().items()) {
      item.pages().forEach(page -> pages.putIfAbsent(page.value().text(), page.place().where()));
    }
    sight
        .declared()
        .mailings()
        .forEach(
            mail ->
                mail.signUp()
                    .forEach(page -> pages.putIfAbsent(page.value().text(), page.place().where())));
    pages.keySet().removeIf(page -> page.contains("*"));
    if (pages.isEmpty()) {
      return CheckOutcome.notAsked("The declaration names no page that asks for data.");
    }
    List<Finding> findings = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    pages.forEach(
        (path, where) -> {
          // A page to leave a list with is told by 'opt-out-page'; one fault is told once.
          if (!(sight.declared().site().resolve(path) instanceof Address address)
              || sight.declared().isOptOut(address)) {
            return;
          }
          if (gone(sight, address)) {
            findings.add(
                new Finding(
                    RULE,
                    where,
                    "The declaration names '" + path + "', and the site has no such page.",
                    "Correct the path, or take it out.",
                    List.of(Location.of(address.shown()))));
          } else if (sight.page(address).isEmpty()) {
            unseen.add(path);
          }
        });
    return findings.isEmpty() && !unseen.isEmpty()
        ? CheckOutcome.incomplete(List.of(), "No page '" + unseen.get(0) + "' was seen.")
        : CheckOutcome.of(findings);
  }

  private static boolean gone(Sight sight, Address address) {
    return sight
            .page(address)
            .filter(page -> page.status() == 404 || page.status() == 410)
            .isPresent()
        || MissingPages.hold(sight, address);
  }
}
