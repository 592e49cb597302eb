package dev.avow.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a proof came to.
 *
 * @param why what decided it, as clauses without a full stop; the first is told, all are kept
 * @param turns the first day on which it may come to something else
 */
record Verdict(
    State state,
    List<String> why,
    List<Ground> evidence,
    List<Voucher> vouchers,
    Optional<LocalDate> turns) {

  /** Of parts that are all needed, the first of these decides. */
  private static final List<State> WORST =
      List.of(State.NOT_MET, State.QUESTION, State.INCOMPLETE, State.NOT_ASKED);

  /** Of parts of which one suffices, the first of these decides when none holds. */
  private static final List<State> NEAREST =
      List.of(State.QUESTION, State.INCOMPLETE, State.NOT_ASKED, State.NOT_MET);

  Verdict {
    why = List.copyOf(why);
    evidence = List.copyOf(evidence);
    vouchers = List.copyOf(vouchers);
  }

  static Verdict of(State state, String why, Ground... evidence) {
    return new Verdict(state, List.of(why), List.of(evidence), List.of(), Optional.empty());
  }

  Verdict turning(LocalDate day) {
    return new Verdict(state, why, evidence, vouchers, Optional.of(day));
  }

  /** All parts are needed: one that is not met decides, and whoever vouched for any is kept. */
  static Verdict all(List<Verdict> parts) {
    for (State state : WORST) {
      if (parts.stream().anyMatch(part -> part.state() == state)) {
        return joined(state, parts.stream().filter(part -> part.state() == state).toList());
      }
    }
    State held =
        parts.stream().anyMatch(part -> part.state() == State.ATTESTED)
            ? State.ATTESTED
            : parts.stream().anyMatch(part -> part.state() == State.DECIDED)
                ? State.DECIDED
                : State.MET;
    return joined(held, parts);
  }

  /** One part suffices: evidence before a person's word. */
  static Verdict any(List<Verdict> parts) {
    for (State state :
        Stream.concat(Stream.of(State.MET, State.ATTESTED, State.DECIDED), NEAREST.stream())
            .toList()) {
      List<Verdict> such = parts.stream().filter(part -> part.state() == state).toList();
      if (!such.isEmpty()) {
        return joined(state, state.holds() ? such.subList(0, 1) : such);
      }
    }
    throw new IllegalArgumentException("a proof has parts");
  }

  private static Verdict joined(State state, List<Verdict> parts) {
    // Sets: a site of thousands of findings brings thousands of places.
    Set<String> why = new LinkedHashSet<>();
    Set<Ground> evidence = new LinkedHashSet<>();
    Set<Voucher> vouchers = new LinkedHashSet<>();
    List<LocalDate> turns = new ArrayList<>();
    for (Verdict part : parts) {
      why.addAll(part.why());
      evidence.addAll(part.evidence());
      vouchers.addAll(part.vouchers());
      part.turns().ifPresent(turns::add);
    }
    return new Verdict(
        state,
        List.copyOf(why),
        List.copyOf(evidence),
        List.copyOf(vouchers),
        turns.isEmpty() ? Optional.empty() : Optional.of(Collections.min(turns)));
  }
}
