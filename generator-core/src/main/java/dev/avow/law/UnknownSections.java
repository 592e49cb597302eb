package dev.avow.law;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Severity;
import dev.avow.model.Declaration;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<Location, List<LedgerEntry>> waiting = new HashMap<>();

  private UnknownSections(Declaration declaration, Ledger ledger) {
    for (Leaf leaf : Leaves.of(declaration)) {
      if (leaf.answer().isUnknown() && leaf.path().indexOf('.') < 0) {
        unknown.put(leaf.place().where(), leaf);
      }
    }
    for (LedgerEntry entry : ledger.entries()) {
      List<Location> places = LedgerFindings.places(entry);
      if (entry.state() == State.QUESTION && unknown.keySet().containsAll(places)) {
        places.forEach(
            place -> waiting.computeIfAbsent(place, none -> new ArrayList<>()).add(entry));
      }
    }
  }

  /**
   * What the ledger owes; where it waits for a section that nobody filled in, that is told once.
   */
  public static List<Finding> findings(Declaration declaration, Ledger ledger) {
    UnknownSections sections = new UnknownSections(declaration, ledger);
    return Stream.concat(
            sections.unknown.values().stream().filter(sections::isTold).map(sections::told),
            ledger.findings().stream().filter(finding -> !sections.tell(finding)))
        .toList();
  }

  /** A single question about a section says more than that the section is unknown. */
  private boolean isTold(Leaf leaf) {
    List<LedgerEntry> asking = asking(leaf);
    boolean alone = asking.size() == 1 && LedgerFindings.places(asking.get(0)).size() == 1;
    return !alone
        && asking.stream()
            .anyMatch(entry -> entry.requirement().rule().severity() == Severity.ERROR);
  }

  /** Whether the finding asks for nothing but sections that are told. */
  private boolean tell(Finding finding) {
    return Stream.concat(Stream.of(finding.where()), finding.related().stream())
        .map(unknown::get)
        .allMatch(leaf -> leaf != null && isTold(leaf) && asks(finding, leaf));
  }

  private boolean asks(Finding finding, Leaf leaf) {
    return asking(leaf).stream()
        .anyMatch(entry -> entry.requirement().rule().equals(finding.rule()));
  }

  private List<LedgerEntry> asking(Leaf leaf) {
    return waiting.getOrDefault(leaf.place().where(), List.of());
  }

  private Finding told(Leaf leaf) {
    int count = asking(leaf).size();
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
}
