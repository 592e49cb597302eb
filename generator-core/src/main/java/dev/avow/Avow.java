package dev.avow;

import dev.avow.check.SiteCheck;
import dev.avow.check.field.FieldScore;
import dev.avow.check.mail.MailResult;
import dev.avow.content.Content;
import dev.avow.document.DocumentOptions;
import dev.avow.document.DocumentSet;
import dev.avow.document.Documents;
import dev.avow.document.GeneratedFile;
import dev.avow.law.Evidence;
import dev.avow.law.Ledger;
import dev.avow.law.SeenSite;
import dev.avow.report.Explain;
import dev.avow.report.PlainJson;
import dev.avow.report.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** The verbs. Each reads one declaration, does one thing with it, and says everything it found. */
public final class Avow {

  private Avow() {}

  /** Which Avow this is; {@code development} outside a jar. */
  public static String version() {
    return Version.TEXT;
  }

  /** The day to judge on when nobody names one: what the calendar says where this machine is. */
  public static LocalDate today() {
    return LocalDate.ofInstant(Instant.now(), ZoneId.systemDefault());
  }

  /** Starts a declaration: a commented file and its schema. Never overwrites. */
  public static Outcome init(Path file, LocalDate asOf) throws IOException {
    return Starter.write(file, asOf);
  }

  /**
   * Starts a declaration with what a site shows, and with questions where it shows nothing. An
   * interrupt of the thread ends the looking, and nothing is written.
   *
   * @param seen told from time to time how many pages have been seen
   */
  public static Outcome init(Path file, SiteRequest site, LocalDate asOf, IntConsumer seen)
      throws IOException {
    return SiteStarter.write(file, site, asOf, seen);
  }

  /** Reads the declaration and judges it against the laws it names. Writes nothing. */
  public static Outcome validate(Request request) throws IOException {
    Case opened = Case.open(request, "validate");
    if (opened.sound()) {
      opened.judge(Evidence.NONE, SeenSite.NOTHING);
      DocumentSet unwritten = Documents.unwritten(opened.file(), opened.content());
      opened.add(unwritten.findings());
      // Only an approval needs the texts; to print them takes longer than all the rest.
      boolean remembered = !opened.lock().published().isEmpty();
      opened.conclude(
          unwritten,
          remembered ? Documents.of(opened.file(), opened.content()).pages() : unwritten);
    }
    return opened.outcome();
  }

  /**
   * Writes the notice and its companions. A page that rests on something owed or unknown says so in
   * a banner; nothing is written from a declaration that cannot be read.
   *
   * @param to the folder for what is posted
   * @param inside the folder for what is not: the review copies and the provenance
   */
  public static Outcome generate(Request request, Path to, Path inside) throws IOException {
    apart(to, inside);
    Case opened = Case.open(request, "generate");
    if (!opened.sound()) {
      return opened.outcome();
    }
    Documents printed = Documents.of(opened.file(), opened.content());
    DocumentSet first = printed.pages();
    Ledger ledger =
        opened.judge(
            new Evidence(Shown.evidence(first, to), Map.of(), Map.of(), Map.of()),
            SeenSite.NOTHING);
    opened.add(first.findings());
    opened.conclude(first);
    // What the margin and the banner say is known only now; the text itself does not change by it.
    DocumentSet documents = printed.with(new DocumentOptions(opened.open(), Shown.served(ledger)));
    opened.add(
        documents.findings().stream().filter(each -> !first.findings().contains(each)).toList());
    List<WrittenFile> written = new ArrayList<>();
    written.addAll(write(documents, to, false));
    written.addAll(write(documents, inside, true));
    opened.wrote(written);
    return opened.outcome();
  }

  /** What is not to be posted must not lie where everything is. */
  private static void apart(Path to, Path inside) throws IOException {
    if (inside.toAbsolutePath().normalize().startsWith(to.toAbsolutePath().normalize())) {
      throw new IOException(
          "'"
              + inside
              + "' lies in '"
              + to
              + "', which is posted; the review copies are not. Name a folder beside it with"
              + " --inside.");
    }
  }

  private static List<WrittenFile> write(DocumentSet documents, Path folder, boolean inside)
      throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (GeneratedFile file : documents.files()) {
      if (file.inside() == inside) {
        files.put(file.name(), file.text());
      }
    }
    List<Path> changed = new OutputFolder(folder).write(files);
    Path root = folder.toAbsolutePath().normalize();
    return files.keySet().stream()
        .map(
            name ->
                new WrittenFile(
                    folder.resolve(name).toString(), changed.contains(root.resolve(name))))
        .toList();
  }

  /**
   * Holds the declaration, and the notice written from it, against the site and the messages that
   * are named. An interrupt of the thread ends the looking and gives what was found.
   *
   * @param seen told from time to time how many pages have been seen
   */
  public static Outcome check(Request request, SiteRequest site, IntConsumer seen)
      throws IOException {
    if (!site.none()) {
      SiteCheck.prepare();
    }
    Case opened = Case.open(request, "check");
    if (!opened.sound()) {
      return opened.outcome();
    }
    Ahead<DocumentSet> printed =
        Ahead.begin("avow-documents", () -> Documents.of(opened.file(), opened.content()).pages());
    Optional<MailResult> mails = MailRun.of(opened, request.mails());
    Optional<Visit.Looked> looked =
        site.none() || !opened.sound()
            ? Optional.empty()
            : new Visit(opened, site, printed).go(seen);
    DocumentSet documents = printed.get();
    if (!opened.sound()) {
      return opened.outcome();
    }
    opened.add(documents.findings());
    looked.ifPresent(visit -> saw(opened, site, visit, request));
    opened.judge(
        new Evidence(
            Shown.evidence(documents, Path.of("")),
            looked.map(visit -> CheckResults.evidence(visit.result())).orElse(Map.of()),
            looked.map(visit -> CheckResults.byForm(visit.result())).orElse(Map.of()),
            mails.map(MailRun::evidence).orElse(Map.of())),
        looked
            .map(visit -> CheckResults.seen(visit.result(), visit.site()))
            .orElse(SeenSite.NOTHING));
    opened.conclude(documents);
    return opened.outcome();
  }

  private static void saw(Case opened, SiteRequest site, Visit.Looked looked, Request request) {
    opened.add(looked.result().findings());
    Observed observed = opened.observed();
    observed.notAsked(CheckResults.notAsked(looked.result().outcomes()));
    observed.has(looked.taken().inventory());
    List<String> heard = new ArrayList<>(Testimony.notes(looked.witnesses(), request.asOf()));
    if (request.acceptBy().isPresent()) {
      heard.addAll(looked.taken().note());
    }
    observed.site(
        new SiteCoverage(looked, site.bounds()).with(heard), CheckResults.checked(looked.result()));
    if (looked.crawled().coverage().interrupted()) {
      observed.interrupt();
    }
  }

  /**
   * Records that a named person read and approved the texts as they are generated now; a draft is
   * judged and refused.
   */
  public static Outcome approve(Request request, String by) throws IOException {
    return Approval.record(request, by);
  }

  /**
   * Writes what the languages of the notice lack into the overlay folder, to be translated there.
   * Never overwrites.
   */
  public static Outcome translate(Request request, Path overlay) throws IOException {
    return Translating.begin(request, overlay);
  }

  /** Everything that can be explained offline. */
  public static Explain explain(Request request) throws IOException {
    Content content = request.overlay().map(Content::over).orElseGet(Content::shipped);
    return new Explain(Rulebook.rules(), Rulebook.requirements(content), content);
  }

  /**
   * Reads the forms of each labeled page in the folder, and scores what was made of them, as JSON.
   * The labels are those of docs/classify.md.
   */
  public static String classify(Path folder) throws IOException {
    return PlainJson.of(Scores.of(FieldScore.of(folder)));
  }
}
