package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.law.Fingerprint;
import dev.avow.law.Ledger;
import dev.avow.law.LedgerEntry;
import dev.avow.law.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything one run has to say, as plain data; the writers of this package only print it.
 *
 * @param findings by place, whatever order they were found in
 * @param ledger empty when the declaration could not be judged
 * @param coverage empty when no site was looked at
 * @param files what was written, in the order of their names
 * @param notAsked what this command was given nothing to look at for, one sentence each
 * @param checks what became of each check of the site, in the order of their list; none without one
 * @param baseline what was accepted before; empty when nothing ever was
 * @param mails empty when no messages were looked at
 */
public record Report(
    Run run,
    List<Finding> findings,
    Optional<Ledger> ledger,
    Optional<Coverage> coverage,
    List<WrittenFile> files,
    List<String> notAsked,
    List<Checked> checks,
    Optional<Baseline> baseline,
    Optional<Mails> mails) {

  public Report {
    findings = findings.stream().sorted().toList();
    files = List.copyOf(files);
    notAsked = List.copyOf(notAsked);
    checks = List.copyOf(checks);
  }

  /** A run that has nothing to say yet. */
  public Report(Run run) {
    this(
        run,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same report, with what was found. */
  public Report withFindings(List<Finding> found) {
    return new Report(run, found, ledger, coverage, files, notAsked, checks, baseline, mails);
  }

  /** The same report, with what was looked at of a site. */
  public Report withCoverage(Coverage looked) {
    return new Report(
        run, findings, ledger, Optional.of(looked), files, notAsked, checks, baseline, mails);
  }

  /** The same report, with what was written. */
  public Report withFiles(List<WrittenFile> written) {
    return new Report(run, findings, ledger, coverage, written, notAsked, checks, baseline, mails);
  }

  /** The same report, of which we know that the run did not come to its end. */
  public Report stopped() {
    return new Report(
        run.stopped(), findings, ledger, coverage, files, notAsked, checks, baseline, mails);
  }

  public Counts counts() {
    return Counts.of(findings);
  }

  /** What nobody has accepted. */
  public List<Finding> open() {
    return findings.stream().filter(Finding::open).toList();
  }

  /** The same, the heaviest first and each weight by place. */
  public List<Finding> gravestFirst() {
    return open().stream()
        .sorted(
            Comparator.comparing((Finding finding) -> finding.rule().severity())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** What somebody has accepted: it stays in sight, and counts for nothing. */
  public List<Finding> accepted() {
    return findings.stream().filter(finding -> !finding.open()).toList();
  }

  /** By what its findings are known again in the next run. */
  public Fingerprint fingerprint() {
    return Fingerprint.beside(run.declaration(), ledger);
  }

  /** Entries of the ledger in that state; none without a ledger. */
  public List<LedgerEntry> entries(State state) {
    return ledger.stream()
        .flatMap(judged -> judged.entries().stream())
        .filter(entry -> entry.state() == state)
        .toList();
  }

  /** The one sentence a reader must not overrate: what these checks saw, and no more. */
  public String verdict() {
    if (!run.judges() && findings.isEmpty()) {
      return "Nothing was judged.";
    }
    String gap = complete() ? "." : "; not everything could be judged.";
    if (counts().open() > 0) {
      return counts() + gap;
    }
    if (counts().accepted() > 0) {
      return Counts.number(counts().accepted(), "finding") + ", nothing new" + gap;
    }
    return complete()
        ? "No defect found by these checks."
        : "No defect found in what could be judged; not everything could.";
  }

  /**
   * What was accepted before this run.
   *
   * @param gone what is no longer found, in the order of the ids
   */
  public record Baseline(List<Gone> gone) {
    public Baseline {
      gone = List.copyOf(gone);
    }
  }

  /**
   * An accepted finding that is no longer found.
   *
   * @param where its page or file and element; empty if the lock file does not tell
   * @param problem its words; empty likewise
   */
  public record Gone(String id, String fingerprint, String where, String problem) {}

  /** Whether everything that was asked for could be judged. */
  public boolean complete() {
    return !run.interrupted()
        && entries(State.INCOMPLETE).isEmpty()
        && coverage.stream().allMatch(Coverage::complete)
        && mails.stream().allMatch(Mails::complete);
  }
}
