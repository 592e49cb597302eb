package dev.avow.law;

import java.util.List;
import java.util.Optional;

/**
 * Rows that are ways to the same end: one suffices. A question stays one even then, since an {@code
 * unknown} must never vanish.
 */
final class Groups {

  private static final List<State> PENDING =
      List.of(State.QUESTION, State.INCOMPLETE, State.NOT_ASKED);

  private Groups() {}

  static List<LedgerEntry> settle(List<LedgerEntry> entries) {
    return entries.stream().map(entry -> settle(entry, entries)).toList();
  }

  private static LedgerEntry settle(LedgerEntry entry, List<LedgerEntry> all) {
    String group = entry.requirement().group();
    boolean settled =
        entry.state() != State.NOT_MET
            && entry.state() != State.INCOMPLETE
            && entry.state() != State.NOT_ASKED;
    if (group.isEmpty() || settled) {
      return entry;
    }
    List<LedgerEntry> others =
        all.stream()
            .filter(
                other ->
                    other.requirement().group().equals(group)
                        && !other.requirement().id().equals(entry.requirement().id()))
            .toList();
    Optional<LedgerEntry> held = others.stream().filter(other -> other.state().holds()).findFirst();
    if (held.isPresent()) {
      return with(
          entry,
          State.DOES_NOT_APPLY,
          "'" + held.get().requirement().id() + "' holds, and one of the two suffices.",
          held.get());
    }
    for (State state : PENDING) {
      Optional<LedgerEntry> pending =
          others.stream().filter(other -> other.state() == state).findFirst();
      if (pending.isPresent() && entry.state() == State.NOT_MET) {
        return with(
            entry,
            state,
            entry.why() + " '" + pending.get().requirement().id() + "' may suffice.",
            pending.get());
      }
    }
    return entry;
  }

  private static LedgerEntry with(LedgerEntry entry, State state, String why, LedgerEntry other) {
    String question = state == State.QUESTION ? other.question() : "";
    return new LedgerEntry(
        entry.requirement(),
        state,
        why,
        entry.evidence(),
        List.of(),
        question,
        question,
        other.turns());
  }
}
