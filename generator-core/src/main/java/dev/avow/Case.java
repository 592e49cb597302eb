package dev.avow;

import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.contradiction.Contradictions;
import dev.avow.document.DocumentSet;
import dev.avow.document.OpenRequirement;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.law.Baseline;
import dev.avow.law.Evidence;
import dev.avow.law.Fingerprint;
import dev.avow.law.HouseRules;
import dev.avow.law.LawRules;
import dev.avow.law.Ledger;
import dev.avow.law.Lock;
import dev.avow.law.LockCheck;
import dev.avow.law.Matter;
import dev.avow.law.Obligations;
import dev.avow.law.SeenSite;
import dev.avow.law.Unanswered;
import dev.avow.law.UnknownSections;
import dev.avow.law.Waivers;
import dev.avow.model.Declaration;
import dev.avow.model.Notice;
import dev.avow.report.Report;
import dev.avow.report.Run;
import dev.avow.report.WrittenFile;
import dev.avow.text.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One declaration before the law, on one day: what is known of it, and what was found. */
final class Case {

  private final Request request;
  private final String command;
  private final Content content;
  private final Papers papers;
  private final Observed observed = new Observed();
  private final List<Finding> findings;
  private Optional<Ledger> ledger = Optional.empty();
  private Optional<Report.Baseline> baseline = Optional.empty();
  private List<WrittenFile> written = List.of();
  private boolean sound;

  private Case(Request request, String command, Content content, Papers papers) {
    this.request = request;
    this.command = command;
    this.content = content;
    this.papers = papers;
    this.findings = new ArrayList<>(papers.findings());
    this.sound =
        papers.file().isPresent()
            && findings.stream().noneMatch(finding -> finding.rule().severity() == Severity.ERROR);
  }

  /** Reads the declaration and the rows it is held against. */
  static Case open(Request request, String command) throws IOException {
    Content content = request.overlay().map(Content::over).orElseGet(Content::shipped);
    return new Case(request, command, content, Papers.of(request, content));
  }

  /** The case of a site of which nothing is declared yet. */
  static Case sketch(Request request, String command, String text) {
    return new Case(request, command, Content.shipped(), Papers.sketched(request, text));
  }

  /** Whether there is a sound declaration to go on with. */
  boolean sound() {
    return sound;
  }

  DeclarationFile file() {
    return papers.file().orElseThrow();
  }

  /** The day on which to judge. */
  LocalDate day() {
    return request.asOf();
  }

  /** The declaration's file. */
  Path declaration() {
    return request.declaration();
  }

  Content content() {
    return content;
  }

  void add(List<Finding> found) {
    findings.addAll(found);
  }

  /** What was published and approved before. */
  Lock lock() {
    return papers.lock();
  }

  /** What the run has looked at; whoever looks tells it here. */
  Observed observed() {
    return observed;
  }

  /** Ends the case without a judgment: the command asks for what cannot be looked at. */
  void refuse(Finding reason) {
    findings.add(reason);
    sound = false;
  }

  /** Holds every row against what was seen. */
  Ledger judge(Evidence evidence, SeenSite seen) {
    Matter matter = new Matter(file().declaration(), file().vocabulary(), seen);
    Ledger judged = Obligations.of(papers.rows(), matter, request.asOf()).prove(evidence);
    ledger = Optional.of(judged);
    return judged;
  }

  /**
   * Adds what the declaration contradicts, what it owes, and what has changed since it was
   * approved; then marks what is waived or was accepted before.
   *
   * @param documents those that the run writes or holds against something
   */
  void conclude(DocumentSet documents) throws IOException {
    conclude(documents, documents);
  }

  /**
   * The same.
   *
   * @param texts the documents as they would be written, for comparison with what was approved
   */
  void conclude(DocumentSet documents, DocumentSet texts) throws IOException {
    Ledger judged = ledger.orElseThrow();
    Declaration declaration = file().declaration();
    findings.addAll(Contradictions.find(file(), request.asOf()));
    findings.addAll(HouseRules.findings(declaration, file().vocabulary()));
    findings.addAll(UnknownSections.findings(declaration, judged));
    String lockFile = LockStore.beside(request.declaration()).file().toString();
    findings.addAll(
        LockCheck.findings(
            papers.lock(),
            request.asOf(),
            Approval.now(texts, Approval.effective(this)),
            declaration.notice().then(Notice::effective).place().where(),
            lockFile));
    findings.addAll(LockCheck.stale(papers.lock(), Approval.parts(texts), lockFile));
    findings.addAll(Unanswered.findings(declaration, judged, findings));
    Asked asked = new Asked(observed, judged, !documents.pages().isEmpty());
    Waivers waivers =
        Waivers.apply(declaration, request.asOf(), findings, judged, asked, Rulebook.ids());
    findings.clear();
    hold(asked, Stream.concat(waivers.open().stream(), waivers.waived().stream()).toList());
    findings.addAll(waivers.about());
  }

  /** What stood before is marked, what is gone is told, and what is accepted is written down. */
  private void hold(Asked asked, List<Finding> found) throws IOException {
    Fingerprint known = Fingerprint.beside(request.declaration().toString(), ledger);
    LockStore store = LockStore.beside(request.declaration());
    List<Finding> left = found;
    Lock lock = papers.lock();
    if (request.acceptBy().isPresent()) {
      String by = Line.of(request.acceptBy().get().strip(), 80);
      Acceptance accepted = new Acceptance(by, request.asOf(), observed.inventory());
      found.stream().filter(accepted::settles).map(accepted::settled).forEach(findings::add);
      left = found.stream().filter(finding -> !accepted.settles(finding)).toList();
      lock = accepted.of(lock, Baseline.apply(left, lock, known, asked::would), known);
      written = List.of(new WrittenFile(store.file().toString(), store.write(lock)));
    }
    Baseline before = Baseline.apply(left, lock, known, asked::would);
    findings.addAll(before.findings());
    findings.addAll(before.about(store.file().toString()));
    if (!lock.baseline().isEmpty()) {
      baseline = Optional.of(new Report.Baseline(before.gone().stream().map(Case::gone).toList()));
    }
  }

  private static Report.Gone gone(Lock.Accepted accepted) {
    return new Report.Gone(
        accepted.id(), accepted.fingerprint(), accepted.where(), accepted.problem());
  }

  /** Takes out what this very run mends. */
  void settle(Rule rule) {
    findings.removeIf(finding -> finding.rule().equals(rule));
  }

  /** Why the pages are not yet fit to be published: what is owed, unknown or contradicted. */
  List<OpenRequirement> open() {
    Ledger judged = ledger.orElseThrow();
    Stream<OpenRequirement> others =
        findings.stream()
            .filter(Finding::open)
            .filter(finding -> judged.entry(finding.rule().id()).isEmpty())
            .filter(
                finding -> finding.rule().severity() == Severity.ERROR || LawRules.asks(finding))
            // The requirements that it stands for are among the others.
            .filter(finding -> !LawRules.asksForSection(finding))
            .map(
                finding ->
                    new OpenRequirement(finding.rule().id() + ": " + finding.problem(), Set.of()));
    return Stream.concat(Shown.open(judged).stream(), others).toList();
  }

  void wrote(List<WrittenFile> files) {
    written = files;
  }

  Report report() {
    String digest = papers.file().map(DeclarationFile::digest).orElse("");
    Run run =
        new Run(
            Version.TEXT,
            command,
            request.declaration().toString(),
            digest,
            request.asOf(),
            observed.interrupted());
    return new Report(
        run,
        findings,
        ledger,
        observed.coverage(),
        written,
        observed.notAsked(),
        observed.checks(),
        baseline,
        observed.mails());
  }

  /** The end of the run; a defect weighs more than a gap, and a gap more than silence. */
  Outcome outcome() {
    Report report = report();
    if (!sound) {
      return new Outcome(report, Exit.UNREADABLE);
    }
    if (report.counts().errors() > 0) {
      return new Outcome(report, Exit.FINDINGS);
    }
    return new Outcome(report, report.complete() ? Exit.PASSED : Exit.INCOMPLETE);
  }
}
