package dev.avow.check;

import dev.avow.browser.SiteScope;
import dev.avow.browser.Witness;
import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.FactReader;
import dev.avow.check.fact.Inventory;
import dev.avow.check.fact.Mailbox;
import dev.avow.check.fact.Objected;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Past;
import dev.avow.check.fact.ScriptFiles;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.Witnesses;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.check.fact.party.ScriptFile;
import dev.avow.check.form.FormChecks;
import dev.avow.declaration.DeclarationFile;
import dev.avow.finding.Finding;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.crawl.Probed;
import dev.avow.site.crawl.Probes;
import dev.avow.site.crawl.Recorded;
import dev.avow.site.http.Response;
import dev.avow.site.page.Journey;
import dev.avow.site.page.Page;
import dev.avow.site.page.PageReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds a site against its declaration: give it to a crawl as reader, then let it judge. */
public final class SiteCheck implements PageReader<PageFacts> {

  private final Declared declared;
  private final FactReader reader;
  private final Past past;

  private SiteCheck(Declared declared, FactReader reader, Past past) {
    this.declared = declared;
    this.reader = reader;
    this.past = past;
  }

  /**
   * Reads what is known of hosts, words and fields on a thread of its own, so that it is there when
   * the first page comes. Whoever needs it earlier waits for it.
   */
  public static void prepare() {
    Thread thread = new Thread(FactReader::prepare, "avow-knowledge");
    thread.setDaemon(true);
    // A build that ends early closes its jars under the thread. Whoever needs what was not read
    // meets the fault where it can be told.
    thread.setUncaughtExceptionHandler((ended, fault) -> {});
    thread.start();
  }

  /**
   * The checks of that declaration, with a notice expected where it says one stands.
   *
   * @param site the address that is crawled, against which paths of the declaration resolve
   */
  public static SiteCheck of(DeclarationFile file, Address site) {
    Declared declared = Declared.of(file, site);
    return new SiteCheck(declared, new FactReader(declared), Past.NONE);
  }

  /** The same with what the notices should say; when empty, only their place is known. */
  public SiteCheck expecting(List<ExpectedNotice> notices) {
    if (notices.isEmpty()) {
      return this;
    }
    Declared expecting = declared.expecting(notices);
    return new SiteCheck(expecting, new FactReader(expecting), past);
  }

  /** The same with what the lock file tells of the site. */
  public SiteCheck since(Past accepted) {
    return new SiteCheck(declared, reader, accepted);
  }

  /** The pages the declaration names, which the crawl must look at. */
  public List<Address> declaredPages() {
    return declared.pages();
  }

  /**
   * What to ask the server for beside the pages that were seen.
   *
   * @param httpPort where the site answers without encryption, when it is not the usual port
   */
  public Probes probes(Collection<PageFacts> seen, OptionalInt httpPort) {
    return new SiteProbes(declared, httpPort).of(seen);
  }

  /** The part of the probes that a folder or a copy can answer too: style sheets and scripts. */
  public Probes files(Collection<PageFacts> seen) {
    return new SiteProbes(declared, OptionalInt.empty()).filesOf(seen);
  }

  /**
   * Places where files of those who run the site may lie, on own hosts.
   *
   * @param alone whether nothing but the start's site can be asked, as of a folder or a copy
   */
  public List<Address> exposed(Collection<PageFacts> seen, boolean alone) {
    return new SiteProbes(declared, OptionalInt.empty()).exposed(seen, alone);
  }

  /**
   * What to ask DNS about, by what pages and browsers were seen to talk to.
   *
   * @param server whom to ask; empty for whom this machine asks
   */
  public Probes.Names names(
      Collection<PageFacts> seen, Collection<Witness<PageFacts>> witnesses, String server) {
    List<PageFacts> all =
        Stream.concat(seen.stream(), witnesses.stream().flatMap(file -> file.seen().stream()))
            .toList();
    return new Probes.Names(
        SiteProbes.siblings(declared, all),
        SiteProbes.domains(all),
        Mailbox.of(declared).stream().map(Mailbox::domain).toList(),
        server);
  }

  /** What the style sheets of the site make browsers load. */
  public List<PageFacts> sheets(Probed probed) {
    return probed.sheets().values().stream()
        .flatMap(sheet -> Recorded.sheet(sheet).stream())
        .map(this::read)
        .toList();
  }

  /** What the script files of the site have. */
  public ScriptFiles scripts(Probed probed) {
    Map<Address, ScriptFile> files = new TreeMap<>();
    probed.scripts().forEach((at, journey) -> files.put(at, reader.script(journey)));
    return new ScriptFiles(files);
  }

  /** The pages that were asked for again with the signal of Global Privacy Control. */
  private List<Objected> objected(Probed probed) {
    boolean files = probed.scripts().values().stream().anyMatch(SiteCheck::hearsSignal);
    return probed.objected().values().stream()
        .map(
            journey ->
                new Objected(Recorded.page(journey).map(this::read), files || hearsSignal(journey)))
        .toList();
  }

  private static boolean hearsSignal(Journey journey) {
    Response response = journey.response();
    return response != null && response.body().text().contains("globalPrivacyControl");
  }

  @Override
  public PageFacts read(Page page) {
    return reader.read(page);
  }

  /** Whose site evidence must be of. */
  public SiteScope scope() {
    return new SiteScope(declared.site(), declared::own);
  }

  /** Reads what evidence shows at that place. */
  public PageFacts read(Page page, String place) {
    return reader.read(page).at(place);
  }

  /** Judges what was seen; the order in which pages came makes no difference. */
  public SiteResult judge(
      Collection<PageFacts> seen, CrawlCoverage coverage, Probed probed, LocalDate today) {
    return judge(seen, coverage, probed, today, List.of());
  }

  /** Judges what was seen, and what browsers saw besides. */
  public SiteResult judge(
      Collection<PageFacts> seen,
      CrawlCoverage coverage,
      Probed probed,
      LocalDate today,
      List<Witness<PageFacts>> witnesses) {
    List<PageFacts> pages = seen.stream().sorted().toList();
    Witnesses beside =
        Witnesses.beside(pages, witnesses)
            .and(sheets(probed))
            .and(scripts(probed))
            .objecting(objected(probed));
    Sight sight = Sight.of(declared, pages, coverage, probed, today, beside, past);
    Map<String, CheckOutcome> outcomes =
        outcomes(Checks.ALL, check -> check.judge(sight.ignoringLast(check.rule().id())));
    Ignored ignored = new Ignored(sight, outcomes);
    List<Finding> findings =
        new ArrayList<>(
            outcomes.values().stream()
                .flatMap(outcome -> outcome.findings().stream())
                .map(ignored::marked)
                .toList());
    CheckOutcome explained = ignored.explained();
    CheckOutcome needed = ignored.needed();
    outcomes.put(Ignored.EXPLAINED.id(), explained);
    outcomes.put(Ignored.NEEDED.id(), needed);
    findings.addAll(explained.findings());
    findings.addAll(needed.findings());
    // Addresses that differ in their query alone are shown as one page: one fault of it is enough.
    return new SiteResult(
        findings.stream().distinct().sorted().toList(),
        outcomes,
        byForm(sight),
        facts(sight),
        Inventory.of(sight));
  }

  /** The outcomes by the ids of the checks, which know nothing of each other, in their order. */
  private static Map<String, CheckOutcome> outcomes(
      List<Check> checks, Function<Check, CheckOutcome> judge) {
    List<CheckOutcome> judged =
        checks.parallelStream().map(check -> Abridged.of(judge.apply(check))).toList();
    Map<String, CheckOutcome> outcomes = new LinkedHashMap<>();
    for (int at = 0; at < checks.size(); at++) {
      outcomes.put(checks.get(at).rule().id(), judged.get(at));
    }
    return outcomes;
  }

  private static Map<String, Map<String, CheckOutcome>> byForm(Sight sight) {
    Set<String> words = new TreeSet<>();
    sight.everywhere().forEach(page -> page.forms().forEach(form -> words.addAll(form.words())));
    Map<String, Map<String, CheckOutcome>> outcomes = new LinkedHashMap<>();
    for (String word : words) {
      Sight asking = sight.asking(word);
      outcomes(FormChecks.BY_FORM, check -> check.judge(asking))
          .forEach(
              (id, outcome) ->
                  outcomes.computeIfAbsent(id, none -> new LinkedHashMap<>()).put(word, outcome));
    }
    return outcomes;
  }

  private static SiteResult.Facts facts(Sight sight) {
    TreeSet<String> collects = new TreeSet<>();
    boolean login = false;
    for (PageFacts page : sight.everywhere()) {
      for (FormFact form : page.forms()) {
        login |= form.login();
        form.fields().stream()
            .filter(field -> field.personal())
            .forEach(field -> collects.add(field.word()));
      }
    }
    return new SiteResult.Facts(
        List.copyOf(collects),
        login,
        collects.contains("credit-card") || collects.contains("card-security-code"),
        sight.pages().stream().anyMatch(page -> page.parties().showsSeal()),
        sight.complete());
  }
}
