package dev.avow.law;

import dev.avow.model.Declaration;
import dev.avow.model.Waiver;
import dev.avow.yaml.Answer.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which requirements apply to a declaration on a day; with evidence, the ledger. */
public final class Obligations {

  private final Matter matter;
  private final LocalDate today;
  private final Map<Requirement, Truth> applies = new LinkedHashMap<>();

  private Obligations(Matter matter, LocalDate today) {
    this.matter = matter;
    this.today = today;
  }

  /** Asks each row's condition. */
  public static Obligations of(List<Requirement> rows, Matter matter, LocalDate today) {
    Obligations obligations = new Obligations(matter, today);
    Facts facts = new Facts(matter);
    rows.forEach(row -> obligations.applies.put(row, facts.of(row.when())));
    return obligations;
  }

  /** Holds each requirement against the evidence. */
  public Ledger prove(Evidence evidence) {
    Prover prover = new Prover(matter, evidence, today);
    List<LedgerEntry> entries = new ArrayList<>();
    applies.forEach((row, truth) -> entries.add(entry(row, truth, prover)));
    List<LedgerEntry> grouped = Groups.settle(entries);
    return new Ledger(today, grouped.stream().map(this::waive).toList());
  }

  private boolean inForce(Requirement row) {
    return row.effective().filter(day -> day.isAfter(today)).isEmpty();
  }

  private LedgerEntry entry(Requirement row, Truth truth, Prover prover) {
    String reason = Reasons.of(truth);
    List<Ground> links = truth.because().stream().flatMap(part -> part.links().stream()).toList();
    return switch (truth.value()) {
      case NO -> plain(row, State.DOES_NOT_APPLY, reason, links, Optional.empty());
      case QUESTION -> plain(row, State.QUESTION, reason, links, Optional.empty());
      case INCOMPLETE -> plain(row, State.INCOMPLETE, reason, links, Optional.empty());
      case NOT_ASKED -> plain(row, State.NOT_ASKED, reason, links, Optional.empty());
      case YES ->
          inForce(row)
              ? proved(row, prover.prove(row.proof()))
              : plain(
                  row,
                  State.NOT_YET_IN_FORCE,
                  "It applies from " + row.effective().orElseThrow() + " on.",
                  links,
                  row.effective());
    };
  }

  private static LedgerEntry plain(
      Requirement row, State state, String why, List<Ground> links, Optional<LocalDate> turns) {
    boolean question = state == State.QUESTION;
    return new LedgerEntry(
        row,
        state,
        why,
        links,
        List.of(),
        question ? row.question() : "",
        question ? row.question() : "",
        turns);
  }

  private static LedgerEntry proved(Requirement row, Verdict verdict) {
    State state = verdict.state();
    return new LedgerEntry(
        row,
        state,
        Reasons.of(verdict),
        verdict.evidence(),
        verdict.vouchers(),
        state == State.NOT_MET
            ? remedy(row, verdict.evidence())
            : state == State.QUESTION ? row.question() : "",
        state == State.QUESTION ? row.question() : "",
        verdict.turns());
  }

  /** The row's remedy is for the declaration; where that is right, what checks found is left. */
  private static String remedy(Requirement row, List<Ground> evidence) {
    return Ground.ofChecks(evidence)
        ? evidence.stream()
            .map(link -> "'" + link.says() + "'")
            .distinct()
            .collect(
                Collectors.joining(", ", "Mend what was found by ", "; each finding says how."))
        : row.remedy();
  }

  private LedgerEntry waive(LedgerEntry entry) {
    if (!entry.state().open() && entry.state() != State.INCOMPLETE) {
      return entry;
    }
    Declaration declaration = matter.declaration();
    for (Given<Waiver> waiver : declaration.waivers().given().orElse(List.of())) {
      if (Waivers.waives(waiver.value(), entry.requirement().id(), today)) {
        LocalDate until = waiver.value().until().given().orElseThrow();
        List<Ground> links = new ArrayList<>(Ground.to(waiver.place()));
        links.addAll(entry.evidence());
        return new LedgerEntry(
            entry.requirement(),
            State.WAIVED,
            "Accepted until " + until + ": " + Waivers.reason(waiver.value()) + " " + entry.why(),
            links,
            List.of(),
            "",
            "",
            Optional.of(until.plusDays(1)));
      }
    }
    return entry;
  }
}
