package dev.avow.bench.speed;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What one entrant's figure may be of another's.
 *
 * @param what is measured of both, in a word
 * @param of the figure, from a run
 * @param below the entrant that is divided by
 * @param atLeast whether the ratio shall reach the limit instead of staying within it
 */
record Goal(
    String id,
    String what,
    ToDoubleFunction<Run> of,
    Key above,
    Key below,
    boolean atLeast,
    double limit) {

  /** An entrant by its name and its stand. */
  record Key(String name, Stand stand) {
    @Override
    public String toString() {
      return name + " at " + stand;
    }
  }

  static Goal wall(String id, Key above, Key below, double atMost) {
    return new Goal(id, "wall", Run::wall, above, below, false, atMost);
  }

  static Goal cpu(String id, Key above, Key below, double atMost) {
    return new Goal(id, "CPU", Run::cpu, above, below, false, atMost);
  }

  /** The peer's wall time shall be so many times ours. */
  static Goal faster(String id, Key peer, Key ours, double atLeast) {
    return new Goal(id, "wall", Run::wall, peer, ours, true, atLeast);
  }

  boolean met(double ratio) {
    return atLeast ? ratio >= limit : ratio <= limit;
  }

  String says() {
    boolean together = above.stand().equals(below.stand());
    return what + ", " + (together ? above.name() : above) + " / " + below;
  }

  String wanted() {
    return String.format(Locale.ROOT, "%s %.2f", atLeast ? ">=" : "<=", limit);
  }
}
