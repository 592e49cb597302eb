package dev.avow;

import dev.avow.check.Checks;
import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.declaration.contradiction.Contradictions;
import dev.avow.document.DocumentSet;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.law.Evidence;
import dev.avow.law.HouseRules;
import dev.avow.law.Ledger;
import dev.avow.law.Lock;
import dev.avow.law.LockCheck;
import dev.avow.law.Matter;
import dev.avow.law.Obligations;
import dev.avow.law.Requirement;
import dev.avow.law.Requirements;
import dev.avow.law.Seen;
import dev.avow.law.Unshipped;
import dev.avow.law.Waivers;
import dev.avow.model.Declaration;
import dev.avow.model.Notice;
import dev.avow.report.Coverage;
import dev.avow.report.Mails;
import dev.avow.report.Report;
import dev.avow.report.Run;
import dev.avow.report.WrittenFile;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One declaration before the law, on one day: what is known of it, and what was found. */
final class Case {

  static final Rule MISSING = Rule.error("declaration-missing", "there is a declaration to read");

  private final Request request;
  private final String command;
  private final Content content;
  private final List<Finding> findings = new ArrayList<>();
  private Optional<DeclarationFile> file = Optional.empty();
  private Optional<Ledger> ledger = Optional.empty();
  private Optional<Coverage> coverage = Optional.empty();
  private Optional<Mails> mails = Optional.empty();
  private List<Requirement> rows = List.of();
  private List<WrittenFile> written = List.of();
  private List<String> notAsked = List.of();
  private Lock lock = Lock.EMPTY;
  private boolean sound;
  private boolean interrupted;

  private Case(Request request, String command) {
    this.request = request;
    this.command = command;
    this.content = request.overlay().map(Content::over).orElseGet(Content::shipped);
  }

  /** Reads the declaration and the rows it is held against. */
  static Case open(Request request, String command) throws IOException {
    Case opened = new Case(request, command);
    opened.read();
    return opened;
  }

  private void read() throws IOException {
    String name = request.declaration().toString();
    if (!Files.isRegularFile(request.declaration())) {
      findings.add(
          new Finding(
              MISSING,
              Location.of(name),
              name + " does not exist.",
              "Run 'avow init' to start one, or name the file."));
      return;
    }
    Reading<DeclarationFile> reading =
        DeclarationReader.read(Files.readAllBytes(request.declaration()), name);
    findings.addAll(reading.findings());
    file = reading.value();
    if (!reading.sound() || file.isEmpty()) {
      return;
    }
    Reading<List<Requirement>> requirements =
        Requirements.load(content, file.get().vocabulary(), file.get().declaration());
    findings.addAll(requirements.findings());
    rows = requirements.value().orElse(List.of());
    lock = LockStore.beside(request.declaration()).read(findings);
    sound = findings.stream().noneMatch(finding -> finding.rule().severity() == Severity.ERROR);
  }

  /** Whether there is a sound declaration to go on with. */
  boolean sound() {
    return sound;
  }

  DeclarationFile file() {
    return file.orElseThrow();
  }

  Content content() {
    return content;
  }

  void add(List<Finding> found) {
    findings.addAll(found);
  }

  /** What was published and approved before. */
  Lock lock() {
    return lock;
  }

  /** Ends the case without a judgment: the command asks for what cannot be looked at. */
  void refuse(Finding reason) {
    findings.add(reason);
    sound = false;
  }

  /** Holds every row against what was seen. */
  Ledger judge(Evidence evidence, Seen seen) {
    Matter matter = new Matter(file().declaration(), file().vocabulary(), seen);
    Ledger judged =
        Obligations.of(rows, matter, request.asOf()).prove(Unshipped.told(evidence, rows));
    ledger = Optional.of(judged);
    return judged;
  }

  /**
   * Adds what the declaration contradicts, what it owes, and what has changed since it was
   * approved; then takes out what is waived.
   *
   * @param site whether this command looked at the site
   */
  void conclude(DocumentSet documents, boolean site) {
    Ledger judged = ledger.orElseThrow();
    Declaration declaration = file().declaration();
    findings.addAll(Contradictions.find(file(), request.asOf()));
    findings.addAll(HouseRules.findings(declaration, file().vocabulary()));
    findings.addAll(judged.findings());
    findings.addAll(
        LockCheck.findings(
            lock,
            Approval.now(documents, Approval.effective(this)),
            false,
            declaration.notice().then(Notice::effective).place().where(),
            LockStore.beside(request.declaration()).file().toString()));
    Set<String> checks = new HashSet<>();
    Checks.RULES.forEach(rule -> checks.add(rule.id()));
    Waivers waivers =
        Waivers.apply(
            declaration,
            request.asOf(),
            findings,
            judged,
            id ->
                (site || !checks.contains(id)) && (mails.isPresent() || !MailRun.IDS.contains(id)));
    findings.clear();
    for (Finding open : waivers.open()) {
      findings.add(lock.accepts(open) ? noted(open) : open);
    }
    waivers.waived().forEach(waived -> findings.add(noted(waived)));
    findings.addAll(waivers.about());
  }

  /** As it was found, but accepted by somebody: it stays in the report and leaves the gate. */
  private static Finding noted(Finding finding) {
    Rule rule = finding.rule();
    return new Finding(
        new Rule(rule.id(), rule.statement(), Severity.NOTE, rule.citation()),
        finding.where(),
        finding.problem(),
        finding.remedy(),
        finding.related());
  }

  /** Somebody stopped the run; what is there counts, what is not there does not. */
  void interrupted() {
    interrupted = true;
  }

  void looked(Coverage looked) {
    coverage = Optional.of(looked);
  }

  void read(Mails read) {
    mails = Optional.of(read);
  }

  void notAsked(List<String> sentences) {
    notAsked = Stream.concat(notAsked.stream(), sentences.stream()).sorted().toList();
  }

  void wrote(List<WrittenFile> files) {
    written = files;
  }

  Report report() {
    String digest = file.map(DeclarationFile::digest).orElse("");
    Run run =
        new Run(
            Version.TEXT,
            command,
            request.declaration().toString(),
            digest,
            request.asOf(),
            interrupted);
    return new Report(run, findings, ledger, coverage, written, notAsked, mails);
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
