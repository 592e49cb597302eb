package dev.avow.law;

import dev.avow.finding.Location;
import dev.avow.law.Evidence.Outcome;
import dev.avow.law.Evidence.Result;
import dev.avow.law.Requirement.Demand;
import dev.avow.law.Requirement.Verified;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A law that a declaration names and for which no rows are at hand. It stands in the ledger as what
 * could not be judged: left out without a word it would read as kept.
 */
public final class Unshipped {

  private static final String PREFIX = "rows-of-";

  private Unshipped() {}

  /** The one row that stands for all the missing ones. */
  static Requirement row(String law, String name, Location where) {
    return new Requirement(
        law + "-rows",
        law,
        name,
        "what " + name + " asks for is known to this Avow",
        new Condition.Fact("always", List.of(), 1),
        new Proof.Check(PREFIX + law, ""),
        Demand.MUST,
        Verified.TEXT,
        Optional.empty(),
        "",
        "governance",
        "",
        "Take '"
            + law
            + "' out of 'laws:', or add its requirements to the folder 'requirements' of your overlay.",
        where);
  }

  /** The evidence, and that nothing of those laws could be judged. */
  public static Evidence told(Evidence evidence, List<Requirement> rows) {
    Map<String, Outcome> checks = new LinkedHashMap<>(evidence.checks());
    for (Requirement row : rows) {
      if (row.proof() instanceof Proof.Check check && check.id().startsWith(PREFIX)) {
        checks.put(
            check.id(),
            new Outcome(
                Result.INCOMPLETE,
                "No requirements of '" + row.law() + "' are at hand, so none was judged.",
                List.of(row.where())));
      }
    }
    return new Evidence(evidence.documents(), checks, evidence.mails());
  }
}
