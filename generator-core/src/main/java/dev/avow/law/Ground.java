package dev.avow.law;

import dev.avow.finding.Location;
import dev.avow.yaml.Place;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that a state of the ledger rests on, and where to look at it.
 *
 * @param says what stands there: a path of the declaration ({@code uses.orders.basis}), the id of a
 *     check or document
 */
public record Ground(Kind kind, String says, Location where) {

  /** What sort of evidence it is. */
  public enum Kind {
    /** A line of the declaration. */
    DECLARATION,
    /** A paragraph of a generated document. */
    DOCUMENT,
    /** A page or form of the site. */
    SITE,
    /** A sample message. */
    MAIL
  }

  /** Whether checks of the site or of messages alone tell it: each of their findings says more. */
  static boolean ofChecks(List<Ground> evidence) {
    return !evidence.isEmpty()
        && evidence.stream().allMatch(link -> link.kind == Kind.SITE || link.kind == Kind.MAIL);
  }

  static List<Ground> to(Place... places) {
    return Arrays.stream(places)
        .map(place -> new Ground(Kind.DECLARATION, place.path(), place.where()))
        .toList();
  }
}
