package dev.avow.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the ledger.
 *
 * @param why what decided the state, as one sentence
 * @param evidence what the state rests on, the most telling first
 * @param vouchers the persons who attested or decided
 * @param remedy what to do now; empty when nothing is to be done
 * @param question what the author is asked; empty unless the state is a question
 * @param turns the first day on which the state may be another one though nothing was edited
 */
public record LedgerEntry(
    Requirement requirement,
    State state,
    String why,
    List<Ground> evidence,
    List<Voucher> vouchers,
    String remedy,
    String question,
    Optional<LocalDate> turns) {

  public LedgerEntry {
    evidence = List.copyOf(evidence);
    vouchers = List.copyOf(vouchers);
  }
}
