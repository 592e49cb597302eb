package dev.avow.law;

import dev.avow.finding.Location;
import dev.avow.law.Requirement.Demand;
import dev.avow.law.Requirement.Verified;
import java.util.List;
import java.util.Optional;

/**
 * A law that a declaration names and for which no rows are at hand. It stands in the ledger as what
 * could not be judged: left out without a word it would read as kept.
 */
public final class Unshipped {

  private Unshipped() {}

  /** The one row that stands for all the missing ones. */
  public static Requirement row(String law, String name, Location where) {
    return new Requirement(
        law + "-rows",
        law,
        name,
        "what " + name + " asks for is known to this Avow",
        new Condition.Fact("always", List.of(), 1),
        new Proof.AtHand(law),
        Demand.MUST,
        Verified.TEXT,
        Optional.empty(),
        "",
        "",
        "",
        "Take '"
            + law
            + "' out of 'laws:', or add its requirements to the folder 'requirements' of your overlay.",
        where);
  }
}
