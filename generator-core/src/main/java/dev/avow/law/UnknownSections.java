package dev.avow.law;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Severity;
import dev.avow.model.Declaration;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sections that say {@code unknown} as a whole. Each is one fault, however many requirements ask
 * what it would say: which page asks for a card number cannot be answered before it is known which
 * data are collected.
 */
public final class UnknownSections {

  private final Map<Location, Leaf> unknown = new LinkedHashMap<>();
  private final Map<Location, List<Finding>> waiting = new LinkedHashMap<>();

  private UnknownSections(Declaration declaration, Ledger ledger, List<Finding> findings) {
    for (Leaf leaf : Leaves.of(declaration)) {
      if (leaf.answer().isUnknown() && leaf.path().indexOf('.') < 0) {
        unknown.put(leaf.place().where(), leaf);
      }
    }
    findings.stream()
        .filter(finding -> waits(finding, ledger))
        .forEach(
            finding ->
                places(finding)
                    .forEach(
                        place ->
                            waiting
                                .computeIfAbsent(place, none -> new ArrayList<>())
                                .add(finding)));
  }

  /**
   * What the ledger owes; where it waits for a section that nobody filled in, that is told once.
   */
  public static List<Finding> findings(Declaration declaration, Ledger ledger) {
    List<Finding> findings = ledger.findings();
    UnknownSections sections = new UnknownSections(declaration, ledger, findings);
    return Stream.concat(
            sections.unknown.values().stream()
                .filter(leaf -> sections.isTold(leaf.place().where()))
                .map(sections::told),
            findings.stream().filter(finding -> !sections.isToldAlready(finding)))
        .toList();
  }

  private boolean waits(Finding finding, Ledger ledger) {
    return ledger
            .entry(finding.rule().id())
            .filter(entry -> entry.state() == State.QUESTION)
            .isPresent()
        && places(finding).allMatch(unknown::containsKey);
  }

  /** A single question about a section says more than that the section is unknown. */
  private boolean isTold(Location place) {
    List<Finding> asking = waiting.getOrDefault(place, List.of());
    boolean alone = asking.size() == 1 && asking.get(0).related().isEmpty();
    return !alone
        && asking.stream().anyMatch(finding -> finding.rule().severity() == Severity.ERROR);
  }

  private boolean isToldAlready(Finding finding) {
    return places(finding)
        .allMatch(
            place -> waiting.getOrDefault(place, List.of()).contains(finding) && isTold(place));
  }

  private Finding told(Leaf leaf) {
    int count = waiting.getOrDefault(leaf.place().where(), List.of()).size();
    String example = leaf.key().example();
    return new Finding(
        LawRules.SECTION,
        leaf.place().where(),
        "'"
            + leaf.path()
            + "' is unknown, and "
            + (count == 1 ? "one requirement asks" : count + " requirements ask")
            + " what it says.",
        "Write what holds"
            + (example.isEmpty() ? "" : ", such as '" + leaf.path() + ": " + example + "'")
            + ".");
  }

  private static Stream<Location> places(Finding finding) {
    return Stream.concat(Stream.of(finding.where()), finding.related().stream());
  }
}
