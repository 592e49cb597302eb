package dev.avow.law;

import dev.avow.finding.Finding;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every requirement of the laws switched on, and what is known of it on a day.
 *
 * @param entries in the order of the packs and their rows
 */
public record Ledger(LocalDate date, List<LedgerEntry> entries) {

  public Ledger {
    entries = List.copyOf(entries);
  }

  /** How many entries have each state; all states are there, in their order. */
  public Map<State, Integer> counts() {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      counts.put(state, 0);
    }
    entries.forEach(entry -> counts.merge(entry.state(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  /** The first day on which any entry may turn though nothing was edited. */
  public Optional<LocalDate> turns() {
    return entries.stream().flatMap(entry -> entry.turns().stream()).min(Comparator.naturalOrder());
  }

  /** A finding for each requirement that is not met or asks, unless a check has said it already. */
  public List<Finding> findings() {
    return LedgerFindings.of(this);
  }

  /** Those that ask because of a silence about which a weightier one asks already. */
  public Set<LedgerEntry> askedBefore() {
    return LedgerFindings.askedBefore(entries);
  }

  public Optional<LedgerEntry> entry(String id) {
    return entries.stream().filter(entry -> entry.requirement().id().equals(id)).findFirst();
  }
}
