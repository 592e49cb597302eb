package dev.avow.bench.speed;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One program set upon one stand.
 *
 * @param environment what its environment has besides ours
 * @param limit after which it is ended
 */
record Entrant(
    String name,
    Stand stand,
    Kind kind,
    List<String> command,
    Map<String, String> environment,
    Duration limit) {

  /** What an entrant must find for its run to count. */
  enum Kind {
    BOUND,
    /** Writes a report into its folder. */
    AVOW,
    /** Shall name the dead links; when it does not, that is said and its time stands. */
    PEER,
    /** Looks for other things. */
    BROWSER
  }

  Entrant {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  @Override
  public String toString() {
    return name + " at " + stand;
  }
}
