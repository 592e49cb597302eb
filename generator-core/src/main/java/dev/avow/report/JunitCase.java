package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Severity;
import dev.avow.law.LedgerEntry;
import dev.avow.text.Xml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A case of the JUnit report: one check at one place.
 *
 * @param message the first thing found; empty unless it failed
 * @param text all that is to say, a line each; the reason when it was skipped
 * @param weight that of the heaviest finding
 */
record JunitCase(String name, Result result, Severity weight, String message, String text) {

  private static final Comparator<Finding> BY_WEIGHT =
      Comparator.comparing(finding -> finding.rule().severity());

  /** The three ways a build server knows. */
  enum Result {
    PASSED,
    FAILED,
    SKIPPED
  }

  JunitCase {
    name = Xml.of(name);
    message = Xml.of(message);
    text = text.lines().map(Xml::of).collect(Collectors.joining("\n"));
  }

  /** The cases of each suite, by the suites' names: the ids, and one for the requirements. */
  static Map<String, List<JunitCase>> suites(Report report, Optional<Severity> from) {
    TreeMap<String, List<JunitCase>> suites = new TreeMap<>();
    TreeMap<String, Map<String, List<Finding>>> found = new TreeMap<>();
    for (Finding finding : report.findings()) {
      found
          .computeIfAbsent(finding.rule().id(), id -> new LinkedHashMap<>())
          .computeIfAbsent(named(finding.where()), place -> new ArrayList<>())
          .add(finding);
    }
    found.forEach(
        (id, places) ->
            places.forEach((place, findings) -> add(suites, id, of(place, findings, from))));
    for (Checked check : report.checks()) {
      switch (check.state()) {
        case PASSED -> add(suites, check.rule().id(), passed(check.rule().statement()));
        case FINDINGS -> {}
        case NOT_ASKED, INCOMPLETE ->
            add(
                suites,
                check.rule().id(),
                skipped(check.rule().statement(), check.state().words() + ": " + check.reason()));
      }
    }
    for (LedgerEntry entry : report.ledger().stream().flatMap(l -> l.entries().stream()).toList()) {
      requirement(entry).ifPresent(each -> add(suites, "requirements", each));
    }
    return suites;
  }

  /** Build servers know a case by its name: it must not change with every line above an element. */
  private static String named(Location where) {
    return where.selector().isEmpty() ? where.toString() : where.source() + " " + where.selector();
  }

  private static void add(Map<String, List<JunitCase>> suites, String suite, JunitCase each) {
    suites.computeIfAbsent(suite, name -> new ArrayList<>()).add(each);
  }

  private static JunitCase of(String place, List<Finding> findings, Optional<Severity> from) {
    List<Finding> open = findings.stream().filter(Finding::open).sorted(BY_WEIGHT).toList();
    if (open.isEmpty()) {
      Finding first = findings.get(0);
      return skipped(
          place,
          first.standing().kind().words()
              + " ("
              + first.standing().reason()
              + "): "
              + first.problem());
    }
    Severity weight = open.get(0).rule().severity();
    boolean fails = from.filter(gate -> weight.compareTo(gate) <= 0).isPresent();
    String text =
        open.stream()
            .map(
                each -> each.rule().severity().word() + ": " + each.problem() + " " + each.remedy())
            .collect(Collectors.joining("\n"));
    return fails
        ? new JunitCase(place, Result.FAILED, weight, open.get(0).problem(), text)
        : new JunitCase(place, Result.PASSED, weight, "", text);
  }

  private static JunitCase passed(String name) {
    return new JunitCase(name, Result.PASSED, Severity.NOTE, "", "");
  }

  private static JunitCase skipped(String name, String reason) {
    return new JunitCase(name, Result.SKIPPED, Severity.NOTE, "", reason);
  }

  /** What is owed is a finding already, and what does not apply is no test. */
  private static Optional<JunitCase> requirement(LedgerEntry entry) {
    String name = entry.requirement().id() + ": " + entry.requirement().says();
    return switch (entry.state()) {
      case MET, ATTESTED, DECIDED -> Optional.of(passed(name));
      case NOT_ASKED, INCOMPLETE, WAIVED, NOT_YET_IN_FORCE ->
          Optional.of(skipped(name, entry.state().word() + ": " + entry.why()));
      case NOT_MET, QUESTION, DOES_NOT_APPLY -> Optional.empty();
    };
  }
}
