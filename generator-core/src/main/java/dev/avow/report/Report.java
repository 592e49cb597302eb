package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.law.Ledger;
import dev.avow.law.LedgerEntry;
import dev.avow.law.State;
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
 * @param mails empty when no messages were looked at
 */
public record Report(
    Run run,
    List<Finding> findings,
    Optional<Ledger> ledger,
    Optional<Coverage> coverage,
    List<WrittenFile> files,
    List<String> notAsked,
    Optional<Mails> mails) {

  public Report {
    findings = findings.stream().sorted().toList();
    files = List.copyOf(files);
    notAsked = List.copyOf(notAsked);
  }

  /** A run that has nothing to say yet. */
  public Report(Run run) {
    this(
        run, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  public Report withFindings(List<Finding> found) {
    return new Report(run, found, ledger, coverage, files, notAsked, mails);
  }

  public Report withLedger(Ledger judged) {
    return new Report(run, findings, Optional.of(judged), coverage, files, notAsked, mails);
  }

  public Report withCoverage(Coverage looked) {
    return new Report(run, findings, ledger, Optional.of(looked), files, notAsked, mails);
  }

  public Report withFiles(List<WrittenFile> written) {
    return new Report(run, findings, ledger, coverage, written, notAsked, mails);
  }

  public Report withNotAsked(List<String> sentences) {
    return new Report(run, findings, ledger, coverage, files, sentences, mails);
  }

  public Report withMails(Mails read) {
    return new Report(run, findings, ledger, coverage, files, notAsked, Optional.of(read));
  }

  /** The same report, of which we know that the run did not come to its end. */
  public Report stopped() {
    return new Report(run.stopped(), findings, ledger, coverage, files, notAsked, mails);
  }

  public Counts counts() {
    return Counts.of(findings);
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
    String found = counts().toString();
    if (!found.isEmpty()) {
      return found + (complete() ? "." : "; not everything could be judged.");
    }
    return complete()
        ? "No defect found by these checks."
        : "No defect found in what could be judged; not everything could.";
  }

  /** Whether everything that was asked for could be judged. */
  public boolean complete() {
    return !run.interrupted()
        && entries(State.INCOMPLETE).isEmpty()
        && coverage.stream().allMatch(Coverage::complete)
        && mails.stream().allMatch(Mails::complete);
  }
}
