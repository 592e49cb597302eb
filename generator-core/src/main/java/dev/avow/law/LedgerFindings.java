package dev.avow.law;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the ledger owes, as findings. */
final class LedgerFindings {

  private LedgerFindings() {}

  /** One for each requirement that is not met or asks; of a group that fails, one. */
  static List<Finding> of(Ledger ledger) {
    List<Finding> findings = new ArrayList<>();
    Set<String> groups = new HashSet<>();
    for (LedgerEntry entry : ledger.entries()) {
      String group = entry.requirement().group();
      boolean told = !group.isEmpty() && entry.state().open() && !groups.add(group);
      if (entry.state().open() && !told && !saidByCheck(entry)) {
        findings.add(finding(entry));
      }
    }
    return findings;
  }

  /** What a check of the site or of messages found is a finding of that check already. */
  private static boolean saidByCheck(LedgerEntry entry) {
    return entry.state() == State.NOT_MET && Ground.ofChecks(entry.evidence());
  }

  private static Finding finding(LedgerEntry entry) {
    List<Location> places = entry.evidence().stream().map(Ground::where).distinct().toList();
    Location where = places.isEmpty() ? entry.requirement().where() : places.get(0);
    return new Finding(
        entry.requirement().rule(),
        where,
        entry.why(),
        entry.remedy().isBlank()
            ? "Run 'avow explain " + entry.requirement().id() + "'."
            : entry.remedy(),
        places.isEmpty() ? List.of() : places.subList(1, places.size()));
  }
}
