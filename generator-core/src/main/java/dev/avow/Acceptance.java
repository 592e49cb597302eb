package dev.avow;

import dev.avow.check.drift.DriftChecks;
import dev.avow.finding.Finding;
import dev.avow.finding.Standing;
import dev.avow.law.AcceptedInventory;
import dev.avow.law.Baseline;
import dev.avow.law.Fingerprint;
import dev.avow.law.Lock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A named person accepts what a run found: findings as the baseline, the site as its inventory.
 *
 * @param inventory empty when the run could not take one
 */
record Acceptance(String by, LocalDate on, Optional<AcceptedInventory> inventory) {

  /**
   * Whether the inventory accepts the finding. The baseline need not hold it then: in the next run
   * the site is held against the new inventory, and the finding would be told as gone.
   */
  boolean settles(Finding finding) {
    return inventory.isPresent() && finding.open() && finding.rule().equals(DriftChecks.UNCHANGED);
  }

  Finding settled(Finding finding) {
    return finding.standing(
        new Standing(Standing.Kind.BASELINE, "In the lock file by " + by + " on " + on + "."));
  }

  /** The lock as it is written now. */
  Lock of(Lock lock, Baseline before, Fingerprint known) {
    Lock accepted = lock.accepting(before.accept(lock, known, by, on));
    return inventory.map(now -> accepted.accepting(now.accepted(by, on))).orElse(accepted);
  }
}
