package dev.avow;

import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.declaration.contradiction.Contradictions;
import dev.avow.document.DocumentSet;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.law.Baseline;
import dev.avow.law.Evidence;
import dev.avow.law.Fingerprint;
import dev.avow.law.HouseRules;
import dev.avow.law.Inventory;
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
import dev.avow.report.Checked;
import dev.avow.report.Coverage;
import dev.avow.report.Mails;
import dev.avow.report.Report;
import dev.avow.report.Run;
import dev.avow.report.WrittenFile;
import dev.avow.text.Line;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One declaration before the law, on one day: what is known of it, and what was found. */
final class Case {

  static final Rule MISSING = Rule.error("declaration-missing", "there is a declaration to read");

  static final Rule OVERLAY =
      Rule.error("overlay-open", "the folder of one's own texts and rules can be read");

  static final Rule ACCEPTED = Rule.error("acceptance-named", "whoever accepts findings is named");

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
  private List<Checked> checks = List.of();
  private List<Checked> mailChecks = List.of();
  private Optional<Report.Baseline> baseline = Optional.empty();
  private Lock lock = Lock.EMPTY;
  private Optional<Inventory> inventory = Optional.empty();
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

  /** The case of a site of which nothing is declared yet. */
  static Case sketch(Request request, String command, String text) {
    Case opened = new Case(request, command);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    opened.file = DeclarationReader.read(bytes, request.declaration().toString()).value();
    opened.sound = true;
    return opened;
  }

  private void read() throws IOException {
    String name = request.declaration().toString();
    if (!declarationOpens(name) || !overlayOpens()) {
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
    if (request.acceptBy().filter(String::isBlank).isPresent()) {
      findings.add(
          new Finding(
              ACCEPTED,
              Location.of("--accept-by"),
              "Nobody is named who accepts what is found.",
              "Name the person: --accept-by \"A. Person\"."));
    }
    sound = findings.stream().noneMatch(finding -> finding.rule().severity() == Severity.ERROR);
  }

  private boolean declarationOpens(String name) {
    Path declaration = request.declaration();
    if (Files.isRegularFile(declaration) && Files.isReadable(declaration)) {
      return true;
    }
    String problem = name + " does not exist.";
    String remedy =
        "Run 'avow init"
            + (name.equals("privacy.yaml") ? "" : " " + name)
            + "' to start one, or name the file.";
    if (Files.isDirectory(declaration)) {
      problem = name + " is a folder, and a declaration is a file.";
      remedy = "Name the file, such as '" + declaration.resolve("privacy.yaml") + "'.";
    } else if (Files.isRegularFile(declaration)) {
      problem = name + " cannot be opened: access is denied.";
      remedy = "Let whoever runs Avow read it.";
    } else if (Files.exists(declaration)) {
      problem = name + " is no file on a disk, such as a pipe.";
      remedy = "Write the declaration into a file, and name that.";
    }
    findings.add(new Finding(MISSING, Location.of(name), problem, remedy));
    return false;
  }

  /**
   * What does not open would be passed over for the shipped texts, and own rules held by nobody.
   */
  private boolean overlayOpens() {
    Optional<Path> shut =
        request
            .overlay()
            .filter(
                folder ->
                    !Files.isDirectory(folder)
                        || !Files.isReadable(folder)
                        || !Files.isExecutable(folder));
    shut.ifPresent(
        folder ->
            findings.add(
                new Finding(
                    OVERLAY,
                    Location.of(folder.toString()),
                    "'" + folder + "' is no folder that can be read.",
                    "Name the folder of your own texts, or leave it out.")));
    return shut.isEmpty();
  }

  /** Whether there is a sound declaration to go on with. */
  boolean sound() {
    return sound;
  }

  DeclarationFile file() {
    return file.orElseThrow();
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
   * approved; then marks what is waived or was accepted before.
   */
  void conclude(DocumentSet documents) throws IOException {
    Ledger judged = ledger.orElseThrow();
    Declaration declaration = file().declaration();
    findings.addAll(Contradictions.find(file(), request.asOf()));
    findings.addAll(HouseRules.findings(declaration, file().vocabulary()));
    findings.addAll(judged.findings());
    findings.addAll(
        LockCheck.findings(
            lock,
            Approval.now(documents, Approval.effective(this)),
            declaration.notice().then(Notice::effective).place().where(),
            LockStore.beside(request.declaration()).file().toString()));
    Asked asked =
        new Asked(
            checks,
            judged,
            !documents.pages().isEmpty(),
            interrupted ? Optional.empty() : coverage,
            mailChecks,
            mails.filter(Mails::complete).isPresent());
    Waivers waivers = Waivers.apply(declaration, request.asOf(), findings, judged, asked);
    findings.clear();
    hold(asked, Stream.concat(waivers.open().stream(), waivers.waived().stream()).toList());
    findings.addAll(waivers.about());
  }

  /** What stood before is marked, what is gone is told, and what is accepted is written down. */
  private void hold(Asked asked, List<Finding> found) throws IOException {
    Fingerprint known = Fingerprint.beside(request.declaration().toString(), ledger);
    LockStore store = LockStore.beside(request.declaration());
    List<Finding> left = found;
    if (request.acceptBy().isPresent()) {
      String by = Line.of(request.acceptBy().get().strip(), 80);
      Acceptance accepted = new Acceptance(by, request.asOf(), inventory);
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

  /** Somebody stopped the run; what is there counts, what is not there does not. */
  void interrupted() {
    interrupted = true;
  }

  void looked(Coverage looked) {
    coverage = Optional.of(looked);
  }

  /** What the site has, for whoever accepts it; empty when not all of it was seen. */
  void has(Optional<Inventory> taken) {
    inventory = taken;
  }

  /** Which messages were looked at, and what became of each check of them. */
  void read(Mails read, List<Checked> checked) {
    mails = Optional.of(read);
    mailChecks = checked;
  }

  /** What became of each check of the site. */
  void checked(List<Checked> looked) {
    checks = looked;
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
    return new Report(run, findings, ledger, coverage, written, notAsked, checks, baseline, mails);
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
