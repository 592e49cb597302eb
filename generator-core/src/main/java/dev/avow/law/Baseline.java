package dev.avow.law;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Standing;
import dev.avow.finding.Standing.Kind;
import dev.avow.law.Lock.Accepted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Findings held against those that were accepted before: what is new fails, what is old stays in
 * sight, and what is gone is told, so that the list can shrink.
 *
 * @param findings all that were given, with those marked that stood before
 * @param gone what was accepted and is no longer found
 */
public record Baseline(List<Finding> findings, List<Accepted> gone) {

  public Baseline {
    findings = List.copyOf(findings);
    gone = List.copyOf(gone);
  }

  /** What two findings share that are the same. */
  private record Identity(String id, String fingerprint) {}

  /**
   * Sorts the findings.
   *
   * @param known by what a finding is known again
   * @param asked whether this run would have found it, had it still been there
   */
  public static Baseline apply(
      List<Finding> findings, Lock lock, Fingerprint known, Predicate<Accepted> asked) {
    Map<Identity, Accepted> accepted = new HashMap<>();
    lock.baseline().forEach(each -> accepted.put(identity(each), each));
    Map<Identity, Integer> seen = new HashMap<>();
    List<Finding> sorted = new ArrayList<>();
    for (Finding finding : findings.stream().sorted().toList()) {
      Identity identity = identity(finding, known);
      Accepted before = accepted.get(identity);
      int number = seen.merge(identity, 1, Integer::sum);
      if (before != null && number <= before.times() && finding.open()) {
        sorted.add(finding.standing(standing(before)));
      } else {
        sorted.add(finding);
      }
    }
    List<Accepted> gone =
        lock.baseline().stream()
            .filter(asked)
            .filter(each -> !seen.containsKey(identity(each)))
            .toList();
    return new Baseline(sorted, gone);
  }

  /**
   * The list as somebody accepts it now: all that is open, what stood before and still does, and
   * what this run did not look for. What is gone leaves it.
   */
  public List<Accepted> accept(Lock lock, Fingerprint known, String by, LocalDate on) {
    Map<Identity, Accepted> kept = new HashMap<>();
    lock.baseline().forEach(each -> kept.put(identity(each), each));
    gone.forEach(each -> kept.remove(identity(each)));
    Map<Identity, Integer> times = new HashMap<>();
    Map<Identity, Finding> first = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.open() || finding.standing().kind() == Kind.BASELINE) {
        times.merge(identity(finding, known), 1, Integer::sum);
        first.putIfAbsent(identity(finding, known), finding);
      }
    }
    first.forEach(
        (identity, finding) -> {
          Accepted before = kept.get(identity);
          int now = times.getOrDefault(identity, 1);
          if (before == null || before.times() != now) {
            kept.put(identity, accepted(finding, identity, known, now, by, on));
          }
        });
    return List.copyOf(kept.values());
  }

  /** A finding for each that is gone. */
  public List<Finding> about(String lockFile) {
    Map<String, Finding> about = new TreeMap<>();
    for (Accepted each : gone) {
      about.put(
          each.id() + each.where() + each.fingerprint(),
          new Finding(
              LawRules.GONE,
              Location.of(lockFile),
              "The accepted finding '"
                  + each.id()
                  + "' ("
                  + (each.where().isEmpty() ? each.fingerprint() : each.where())
                  + ") is no longer found.",
              "Take it out of 'baseline:', or accept anew."));
    }
    return List.copyOf(about.values());
  }

  private static Accepted accepted(
      Finding finding, Identity identity, Fingerprint known, int times, String by, LocalDate on) {
    String place = known.place(finding.where().source());
    String selector = finding.where().selector();
    return new Accepted(
        identity.id(),
        identity.fingerprint(),
        selector.isEmpty() ? place : place + " " + selector,
        finding.problem(),
        times,
        by,
        Optional.of(on));
  }

  private static Standing standing(Accepted accepted) {
    String by = accepted.by().isEmpty() ? "" : " by " + accepted.by();
    String on = accepted.on().map(day -> " on " + day).orElse("");
    return new Standing(Kind.BASELINE, "In the lock file" + by + on + ".");
  }

  private static Identity identity(Accepted accepted) {
    return new Identity(accepted.id(), accepted.fingerprint());
  }

  private static Identity identity(Finding finding, Fingerprint known) {
    return new Identity(finding.rule().id(), known.of(finding));
  }
}
