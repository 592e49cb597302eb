package dev.avow.check;

import dev.avow.browser.EvidenceFile;
import dev.avow.browser.RenderingFetcher;
import dev.avow.browser.Witness;
import dev.avow.check.fact.Inventory;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Past;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.crawl.Probed;
import dev.avow.site.crawl.Recorded;
import dev.avow.site.dns.Alias;
import dev.avow.site.dns.DnsTold;
import dev.avow.site.dns.Domain;
import dev.avow.site.http.Cookies;
import dev.avow.site.http.Encryption;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Hop;
import dev.avow.site.page.Journey;
import dev.avow.site.page.Page;
import dev.avow.site.page.PageParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of pages as a site, with script files ({@code .js}, where {@code // expect: id} marks
 * what must be found) and what browsers recorded of it ({@code .har}, {@code .json}). Comments in a
 * page say what its server did ({@code header:}, {@code cookie:}, {@code sets:} with a whole
 * Set-Cookie, {@code status:}, {@code address:}, {@code unseen:}, {@code hop: … to …}, {@code
 * probe: … to …} or {@code probe: … status 404}, {@code file: … status 200 text}, {@code exposed:}
 * and {@code objected:} in the same words, {@code alias: host to name to name} or {@code alias:
 * host untold why}, {@code domain: name status why}, {@code mail:} in the same words, {@code tls:
 * host agrees … chain … until … trouble …}), what was there when somebody accepted the site ({@code
 * had: host …}), and what must be found on that line ({@code expect: id}, or {@code expect: id at
 * address}).
 */
final class SiteFixture {

  private static final Path FOLDERS = Path.of("src", "test", "resources", "check");
  private static final Address SITE = Address.of("https://shop.example/");
  private static final Pattern MARK = Pattern.compile("<!-- ([a-z]+): (.*?) -->");
  private static final Pattern YAML_MARK = Pattern.compile("# expect: (\\S+)");

  private static final Pattern SCRIPT_MARK = Pattern.compile("// expect: (\\S+)");
  private static final Pattern EVIDENCE = Pattern.compile("\\.(har|json)$");
  private static final Pattern SCRIPT = Pattern.compile("\\.js$");
  private static final Pattern PAGE = Pattern.compile("\\.html$");

  /** Where something must be found. */
  private record Mark(String source, int line, String id) {}

  private final List<Mark> marks = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Unseen> unseen = new ArrayList<>();
  private final Map<Address, Journey> ways = new TreeMap<>();
  private final Map<Address, Journey> files = new TreeMap<>();
  private final Map<Address, Journey> scripts = new TreeMap<>();
  private final Map<Address, Journey> exposed = new TreeMap<>();
  private final Map<Address, Journey> objected = new TreeMap<>();
  private final List<Alias> aliases = new ArrayList<>();
  private final List<Domain> domains = new ArrayList<>();
  private final List<Domain> mail = new ArrayList<>();
  private final List<Encryption> hosts = new ArrayList<>();
  private final List<Witness<PageFacts>> witnesses = new ArrayList<>();
  private final Map<Inventory.Kind, List<String>> had = new EnumMap<>(Inventory.Kind.class);
  private final SiteCheck check;
  private boolean served = true;

  private SiteFixture(SiteCheck check) {
    this.check = check;
  }

  static SiteFixture read(String id) throws IOException {
    Path folder = FOLDERS.resolve(id);
    Path own = folder.resolve("privacy.yaml");
    Path yaml = Files.exists(own) ? own : FOLDERS.resolve("privacy.yaml");
    SiteFixture fixture = new SiteFixture(SiteCheck.of(declaration(yaml), SITE));
    int number = 0;
    for (String line : Files.readAllLines(yaml)) {
      number++;
      Matcher mark = YAML_MARK.matcher(line);
      if (mark.find()) {
        fixture.marks.add(new Mark("privacy.yaml", number, mark.group(1)));
      }
    }
    for (Path file : files(folder, EVIDENCE)) {
      fixture.witnesses.add(
          EvidenceFile.read(
              file, file.getFileName().toString(), fixture.check.scope(), fixture.check::read));
    }
    for (Path file : files(folder, SCRIPT)) {
      fixture.script(file);
    }
    for (Path file : files(folder, PAGE)) {
      fixture.page(file);
    }
    return fixture;
  }

  private static List<Path> files(Path folder, Pattern ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> ending.matcher(file.toString()).find()).sorted().toList();
    }
  }

  private static DeclarationFile declaration(Path yaml) throws IOException {
    var reading = DeclarationReader.read(Files.readAllBytes(yaml), "privacy.yaml");
    return reading.value().orElseThrow(() -> new AssertionError(reading.findings()));
  }

  private void script(Path file) throws IOException {
    Address address = (Address) SITE.resolve("/" + file.getFileName());
    String text = Files.readString(file);
    // A mark may say a word that means something in a script.
    Response response = FixtureAnswers.response(200, SCRIPT_MARK.matcher(text).replaceAll(""));
    scripts.put(address, new Journey(address, List.of(), List.of(), response, null));
    String[] lines = text.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      Matcher mark = SCRIPT_MARK.matcher(lines[at]);
      while (mark.find()) {
        marks.add(new Mark(address.shown(), at + 1, mark.group(1)));
      }
    }
  }

  private void page(Path file) throws IOException {
    String html = Files.readString(file);
    String name = file.getFileName().toString().replace(".html", "").replace("index", "");
    Address address = (Address) SITE.resolve("/" + name);
    int status = 200;
    boolean seen = true;
    List<SetCookie> cookies = new ArrayList<>();
    List<Hop> hops = new ArrayList<>();
    List<Headers.Field> fields = new ArrayList<>();
    List<Mark> here = new ArrayList<>();
    String[] lines = html.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      Matcher mark = MARK.matcher(lines[at]);
      while (mark.find()) {
        String value = mark.group(2);
        switch (mark.group(1)) {
          case "address" -> address = Address.of(value);
          case "status" -> status = Integer.parseInt(value);
          case "header" -> fields.add(FixtureAnswers.field(value));
          case "sets" -> cookies.addAll(Cookies.of(address, FixtureAnswers.setting(value)));
          case "cookie" ->
              cookies.addAll(
                  Cookies.of(
                      address,
                      FixtureAnswers.setting(value + "=x; Secure; HttpOnly; SameSite=Lax")));
          case "unseen" -> {
            seen = false;
            Reason reason = Reason.valueOf(value.toUpperCase(Locale.ROOT));
            unseen.add(new Unseen(address, reason, "Nothing came.", false));
          }
          case "hop" -> hops.addAll(FixtureAnswers.way(value));
          case "probe" -> put(ways, FixtureAnswers.probe(value));
          case "file" -> put(files, FixtureAnswers.file(value));
          case "exposed" -> put(exposed, FixtureAnswers.file(value));
          case "objected" -> put(objected, FixtureAnswers.file(value));
          case "alias" -> aliases.add(FixtureAnswers.alias(value));
          case "domain" -> domains.add(FixtureAnswers.domain(value));
          case "mail" -> mail.add(FixtureAnswers.domain(value));
          case "had" -> had(value);
          case "tls" -> hosts.add(FixtureTls.read(value));
          case "expect" -> here.add(new Mark("", at + 1, value));
          default -> throw new AssertionError(file + ": " + mark.group());
        }
      }
    }
    for (Mark mark : here) {
      String[] at = mark.id().split(" at ", -1);
      marks.add(new Mark(at.length > 1 ? at[1] : address.shown(), mark.line(), at[0]));
    }
    if (seen) {
      Page page =
          fields.isEmpty()
              ? PageParser.of(address, html)
              : Recorded.document(address, status, new Headers(fields), html, cookies);
      Headers headers = fields.isEmpty() ? page.headers() : new Headers(fields);
      pages.add(FixtureAnswers.page(page, address, hops, status, headers, cookies, true));
    }
  }

  private static void put(Map<Address, Journey> journeys, Journey journey) {
    journeys.put(journey.requested(), journey);
  }

  private Optional<DnsTold> dns() {
    return aliases.isEmpty() && domains.isEmpty() && mail.isEmpty()
        ? Optional.empty()
        : Optional.of(new DnsTold(aliases, domains, mail));
  }

  private void had(String value) {
    String[] parts = value.split(" ", 2);
    Inventory.Kind kind = Inventory.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    had.computeIfAbsent(kind, none -> new ArrayList<>()).add(parts[1]);
  }

  /** The same pages, read from a folder. */
  SiteFixture unserved() {
    served = false;
    return this;
  }

  /** The same, as if each page had ended before its end. */
  SiteFixture cut() {
    pages.replaceAll(FixtureAnswers::cut);
    return this;
  }

  /** The same, with what browsers recorded as if one had shown it in this run. */
  SiteFixture rendered() {
    witnesses.replaceAll(
        file ->
            new Witness<>(
                file.name(),
                RenderingFetcher.KIND,
                file.taken(),
                file.seen(),
                file.stored(),
                file.shelves(),
                file.requests(),
                file.own(),
                file.others(),
                file.gaps()));
    return this;
  }

  List<PageFacts> seen() {
    return pages.stream().map(this::asServed).map(check::read).toList();
  }

  private Page asServed(Page page) {
    return FixtureAnswers.page(
        page, page.address(), page.hops(), page.status(), page.headers(), page.cookies(), served);
  }

  SiteResult judge() {
    return judge(seen());
  }

  SiteResult judge(List<PageFacts> facts) {
    List<Unseen> partial = pages.stream().flatMap(page -> page.partial().stream()).toList();
    Past past =
        had.isEmpty()
            ? Past.NONE
            : Past.of("privacy.lock.yaml", "that A. Person accepted on 2026-11-01", had);
    return check
        .since(past)
        .judge(
            facts,
            new CrawlCoverage(
                pages.stream().map(Page::address).toList(),
                partial,
                unseen,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false),
            new Probed(ways, files, Map.of(), scripts, hosts, objected, exposed, dns()),
            LocalDate.of(2026, 12, 1),
            witnesses);
  }

  /** What must be found; a finding of a whole page may stand for a mark on any of its lines. */
  List<String> expected(String id, List<String> found) {
    List<String> left = new ArrayList<>(found);
    List<String> expected = new ArrayList<>();
    for (Mark mark : marks) {
      if (!mark.id().equals(id)) {
        continue;
      }
      String exact = mark.source() + ":" + mark.line();
      String whole = mark.source() + ":0";
      expected.add(left.remove(exact) || !left.remove(whole) ? exact : whole);
    }
    return expected.stream().sorted().toList();
  }
}
