package dev.avow.law;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the ledger owes, as findings. */
final class LedgerFindings {

  private LedgerFindings() {}

  /**
   * One for each requirement that is not met or asks; of a group that fails, one. Two that ask
   * because of the same silence would ask the same thing twice: the weightier asks, and when it is
   * answered, the other says what it still needs.
   */
  static List<Finding> of(Ledger ledger) {
    List<Finding> findings = new ArrayList<>();
    Set<String> groups = new HashSet<>();
    Set<LedgerEntry> again = ledger.askedBefore();
    for (LedgerEntry entry : ledger.entries()) {
      String group = entry.requirement().group();
      boolean told = !group.isEmpty() && entry.state().open() && !groups.add(group);
      if (entry.state().open() && !told && !saidByCheck(entry) && !again.contains(entry)) {
        findings.add(finding(entry));
      }
    }
    return findings;
  }

  static Set<LedgerEntry> askedBefore(List<LedgerEntry> entries) {
    Map<List<Object>, LedgerEntry> first = new HashMap<>();
    Set<LedgerEntry> again = new HashSet<>();
    for (LedgerEntry entry : entries) {
      if (entry.state() != State.QUESTION || entry.evidence().isEmpty()) {
        continue;
      }
      List<Object> silence = List.of(entry.why(), places(entry));
      LedgerEntry other = first.get(silence);
      // Errors come before warnings.
      boolean weightier = other == null || severity(entry).compareTo(severity(other)) < 0;
      if (weightier) {
        first.put(silence, entry);
      }
      if (other != null) {
        again.add(weightier ? other : entry);
      }
    }
    return again;
  }

  private static Severity severity(LedgerEntry entry) {
    return entry.requirement().rule().severity();
  }

  static List<Location> places(LedgerEntry entry) {
    return entry.evidence().stream().map(Ground::where).distinct().toList();
  }

  /** What a check of the site or of messages found is a finding of that check already. */
  private static boolean saidByCheck(LedgerEntry entry) {
    return entry.state() == State.NOT_MET && Ground.ofChecks(entry.evidence());
  }

  private static Finding finding(LedgerEntry entry) {
    List<Location> places = places(entry);
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
