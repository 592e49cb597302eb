package dev.avow.law;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.model.Declaration;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What nobody knows yet, and nothing else asks about. An answer {@code unknown} prints nothing, so
 * without a question of its own it would be gone.
 */
public final class Unanswered {

  private Unanswered() {}

  /**
   * One finding for each answer {@code unknown}, but for those that are asked about already.
   *
   * @param found what was found otherwise
   */
  public static List<Finding> findings(
      Declaration declaration, Ledger ledger, List<Finding> found) {
    Set<Location> asked = new HashSet<>();
    for (Finding finding : found) {
      asked.add(finding.where());
      asked.addAll(finding.related());
    }
    ledger.entries().stream()
        .filter(entry -> entry.state() == State.QUESTION)
        .flatMap(entry -> entry.evidence().stream())
        .map(Ground::where)
        .forEach(asked::add);
    return unknown(declaration)
        .filter(leaf -> !asked.contains(leaf.place().where()))
        .map(Unanswered::question)
        .toList();
  }

  private static Stream<Leaf> unknown(Declaration declaration) {
    return Leaves.of(declaration).stream().filter(leaf -> leaf.answer().isUnknown());
  }

  private static Finding question(Leaf leaf) {
    String silence = leaf.internal() ? "." : ", so no document says anything of it.";
    return new Finding(
        LawRules.UNKNOWN,
        leaf.place().where(),
        "'" + leaf.path() + "' is unknown" + silence,
        "Find out what holds, and write it.");
  }
}
