package dev.avow.check.header;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Secrets;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.header.HeaderFacts;
import dev.avow.finding.Finding;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Judges the pages whose forms ask for what does harm in a stranger's hands. */
final class SecretPages {

  private SecretPages() {}

  static CheckOutcome judge(
      Sight sight, Predicate<HeaderFacts> kept, Function<PageFacts, Finding> finding) {
    if (sight.folder()) {
      return CheckOutcome.notAsked("A folder sends no headers; check the address after deploying.");
    }
    List<PageFacts> pages =
        sight.pages().stream()
            .filter(page -> page.served() && page.forms().stream().anyMatch(Secrets::in))
            .toList();
    List<Finding> findings =
        pages.stream().filter(page -> !kept.test(page.headers())).map(finding).toList();
    return sight.outcome(findings);
  }
}
