package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.law.Ledger;
import dev.avow.law.LedgerEntry;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report in the words of another front end: options are typed one way on a command line, and
 * another way in a build. By its words alone a finding stays the same finding, so its fingerprint
 * does not change.
 */
public final class Reworded {

  private final UnaryOperator<String> words;

  private Reworded(UnaryOperator<String> words) {
    this.words = words;
  }

  /** The same report with each of our sentences put in those words; the declared ones stay. */
  public static Report of(Report report, UnaryOperator<String> words) {
    Reworded in = new Reworded(words);
    return new Report(
        report.run(),
        report.findings().stream().map(in::finding).toList(),
        report.ledger().map(in::ledger),
        report.coverage().map(in::coverage),
        report.files(),
        in.all(report.notAsked()),
        report.checks().stream().map(in::checked).toList(),
        report.baseline(),
        report.mails().map(in::mails));
  }

  private Finding finding(Finding finding) {
    return new Finding(
        finding.rule(),
        place(finding.where()),
        words.apply(finding.problem()),
        words.apply(finding.remedy()),
        finding.related(),
        finding.evidence(),
        finding.standing());
  }

  // An option that is wrong, or misses something, is its own place.
  private Location place(Location where) {
    return where.source().startsWith("--") ? Location.of(words.apply(where.source())) : where;
  }

  private Ledger ledger(Ledger ledger) {
    return new Ledger(ledger.date(), ledger.entries().stream().map(this::entry).toList());
  }

  private LedgerEntry entry(LedgerEntry entry) {
    return new LedgerEntry(
        entry.requirement(),
        entry.state(),
        words.apply(entry.why()),
        entry.evidence(),
        entry.vouchers(),
        words.apply(entry.remedy()),
        words.apply(entry.question()),
        entry.turns());
  }

  private Coverage coverage(Coverage coverage) {
    return new Coverage(
        coverage.site(),
        coverage.seen(),
        coverage.unseen().stream()
            .map(gap -> new Coverage.Gap(gap.address(), words.apply(gap.reason()), gap.matters()))
            .toList(),
        coverage.limits().stream()
            .map(
                limit ->
                    new Coverage.Limit(limit.name(), words.apply(limit.value()), limit.reached()))
            .toList(),
        all(coverage.notes()),
        all(coverage.robots()),
        coverage.sitemaps());
  }

  private Checked checked(Checked checked) {
    return new Checked(checked.rule(), checked.state(), words.apply(checked.reason()));
  }

  private Mails mails(Mails mails) {
    return new Mails(
        mails.folder(),
        mails.seen(),
        mails.open().stream()
            .map(open -> new Mails.Open(open.check(), open.where(), words.apply(open.why())))
            .toList(),
        mails.whole());
  }

  private List<String> all(List<String> sentences) {
    return sentences.stream().map(words).toList();
  }
}
