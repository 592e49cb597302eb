package dev.avow.bench.speed;

import java.util.Locale;

/**
 * How one run of an entrant went.
 *
 * @param cpu seconds of the processors, of the process and its children; 0 when it was cut
 * @param memory the peak of its largest process, in MB; 0 when it was cut
 * @param cut whether it was ended at its limit, so that {@code wall} is the limit
 * @param fault why the run does not count; empty when it does
 * @param remark what is to be said of a run that counts
 */
record Run(double wall, double cpu, double memory, boolean cut, String fault, String remark) {

  boolean counts() {
    return fault.isEmpty();
  }

  /** The same run, which does not count when there is a fault. */
  Run faulted(String found) {
    return new Run(wall, cpu, memory, cut, found, remark);
  }

  Run remarked(String said) {
    return new Run(wall, cpu, memory, cut, fault, said);
  }

  @Override
  public String toString() {
    String figures =
        cut
            ? String.format(Locale.ROOT, "> %.0f s", wall)
            : String.format(Locale.ROOT, "%.2f s wall, %.2f s CPU, %.0f MB", wall, cpu, memory);
    return figures
        + (fault.isEmpty() ? "" : "; THROWN AWAY: " + fault)
        + (remark.isEmpty() ? "" : "; " + remark);
  }
}
