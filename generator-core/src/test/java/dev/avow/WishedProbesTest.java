package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.avow.SiteRequest.Probing;
import dev.avow.report.JsonReport;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for beside the pages only when somebody wishes it, of servers of all kinds. */
class WishedProbesTest {

  private static final Probing FILES = new Probing(true, false, "");

  /** With text enough that its scripts are not taken for what makes it. */
  private static final String SCRIPTED =
      "<title>Shop</title><h1>Shop</h1><p>" + "We sell lamps and mend them. ".repeat(20) + "</p>";

  private static final String SECRET = "canary-secret-4711";

  /** How the server answers for a path. */
  @FunctionalInterface
  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  @TempDir Path temp;

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Answer otherwise = exchange -> exchange.sendResponseHeaders(404, -1);
  private HttpServer server;

  @BeforeEach
  void open() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
    answers.put("/", text("text/html", "<title>Shop</title><p>Hello.</p>"));
  }

  @AfterEach
  void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      answers.getOrDefault(path, otherwise).to(exchange);
    } catch (IOException e) {
      // The client has heard enough.
    }
  }

  private static Answer text(String type, String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  private static Answer redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private Request request() throws IOException {
    Path declaration =
        Files.writeString(
            temp.resolve("privacy.yaml"),
            """
            avow: 1
            organization: {name: Shop}
            site: {url: "%s"}
            data: unknown
            uses: unknown
            """
                .formatted(address()));
    return new Request(declaration, LocalDate.of(2026, 12, 1));
  }

  private Outcome check(Probing wish) throws IOException {
    SiteRequest site = SiteRequest.of(address()).by(SiteReach.DEFAULT.own(true)).probing(wish);
    return Avow.check(request(), site, seen -> {});
  }

  private static List<String> found(Outcome outcome, String id) {
    return outcome.report().findings().stream()
        .filter(finding -> finding.rule().id().equals(id))
        .map(finding -> finding.toString().replaceFirst("^http://[^/]+", ""))
        .toList();
  }

  /** What a check came to, with the reason if there is one. */
  private static String state(Outcome outcome, String id) {
    return outcome.report().checks().stream()
        .filter(checked -> checked.rule().id().equals(id))
        .map(checked -> (checked.state() + " " + checked.reason()).strip())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> gaps(Outcome outcome) {
    return outcome.report().coverage().orElseThrow().unseen().stream()
        .map(gap -> gap.reason())
        .toList();
  }

  @Test
  void nobodyIsAskedForFilesUnlessSomebodyWishesIt() throws Exception {
    answers.put("/.env", text("text/plain", "KEY=" + SECRET + "\n"));
    Outcome outcome = check(Probing.NONE);
    assertThat(asked).noneMatch(path -> path.startsWith("/.env") || path.startsWith("/.git"));
    assertThat(state(outcome, "file-exposed"))
        .isEqualTo(
            "NOT_ASKED The server was not asked for such files; '--probe-files' asks the"
                + " organization's own hosts.");
  }

  @Test
  void aFileIsToldByItsKindAndLengthAndNothingInItIs() throws Exception {
    answers.put("/.env", text("text/plain", "KEY=" + SECRET + "\n"));
    Outcome outcome = check(FILES);
    assertThat(found(outcome, "file-exposed"))
        .containsExactly(
            "/.env: error: Anybody can read a file of settings here (23 bytes)."
                + " Such files are where passwords and keys stand. Take it off the server, or let"
                + " the server refuse it; change every password and key it gives away."
                + " [file-exposed]");
    StringWriter json = new StringWriter();
    JsonReport.write(outcome.report(), json);
    assertThat(outcome.toString() + json).doesNotContain(SECRET);
  }

  @Test
  void anEndlessFileIsReadToABoundAndNoFurther() throws Exception {
    answers.put(
        "/dump.sql",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] line = "INSERT INTO people VALUES (1);\n".getBytes(StandardCharsets.UTF_8);
          while (true) {
            exchange.getResponseBody().write(line); // until the client hangs up
          }
        });
    assertThat(found(check(FILES), "file-exposed"))
        .singleElement()
        .asString()
        .contains("a dump of a database here (at least 65536 bytes)");
  }

  @Test
  void aServerThatAnswersEverythingAlikeShowsNothing() throws Exception {
    otherwise = text("text/plain", "ref: refs/heads/main\nKEY=1\nCREATE TABLE a\n");
    Outcome outcome = check(FILES);
    assertThat(asked).contains("/.git/HEAD", "/.env", "/dump.sql");
    assertThat(found(outcome, "file-exposed")).isEmpty();
    assertThat(state(outcome, "file-exposed")).isEqualTo("PASSED");
  }

  @Test
  void anEmptyAnswerShowsNothing() throws Exception {
    otherwise = text("text/plain", "");
    assertThat(state(check(FILES), "file-exposed")).isEqualTo("PASSED");
  }

  @Test
  void aRedirectToOthersOrInsideIsNotFollowed() throws Exception {
    answers.put("/.env", redirect("http://others.example/.env"));
    answers.put("/dump.sql", redirect("http://169.254.169.254/dump.sql"));
    answers.put("/backup.sql", redirect("http://127.0.0.1:9/backup.sql"));
    Outcome outcome = check(FILES);
    assertThat(found(outcome, "file-exposed")).isEmpty();
    assertThat(state(outcome, "file-exposed")).isEqualTo("PASSED");
  }

  @Test
  void whatDoesNotAnswerIsNoPass() throws Exception {
    answers.put("/.env", HttpExchange::close);
    Outcome outcome = check(FILES);
    assertThat(state(outcome, "file-exposed"))
        .startsWith("INCOMPLETE The address " + address() + ".env told nothing: ");
    assertThat(outcome.report().complete()).isFalse();
    assertThat(gaps(outcome))
        .singleElement()
        .asString()
        .startsWith("The address " + address() + ".env told nothing: ");
  }

  @Test
  void robotsTxtIsHeardWhereNobodySaysTheSiteIsTheirs() throws Exception {
    answers.put("/robots.txt", text("text/plain", "User-agent: *\nDisallow: /.env\n"));
    Outcome outcome = Avow.check(request(), SiteRequest.of(address()).probing(FILES), seen -> {});
    assertThat(asked).contains("/.git/HEAD").doesNotContain("/.env");
    assertThat(state(outcome, "file-exposed"))
        .startsWith("INCOMPLETE ")
        .endsWith("robots.txt forbids it. If the site is yours, use --own.");
  }

  @Test
  void inAFolderFilesAreLookedForUnasked() throws Exception {
    Path site = Files.createDirectories(temp.resolve("site"));
    Files.writeString(site.resolve("index.html"), "<title>Shop</title><p>Hello.</p>");
    Files.writeString(Files.createDirectory(site.resolve(".git")).resolve("HEAD"), "ref: refs/h\n");
    Outcome outcome = Avow.check(request(), SiteRequest.of(site.toString()), seen -> {});
    assertThat(found(outcome, "file-exposed"))
        .containsExactly(
            "/.git/HEAD: error: The folder would show everybody the head of a Git repository here"
                + " (12 bytes). What lies beside it gives the whole source, with all that was ever"
                + " committed. Keep it out of the folder that is deployed. [file-exposed]");
  }

  @Test
  void sourceMapsAreAskedForBesideOwnScriptsAndSheets() throws Exception {
    answers.put(
        "/",
        text(
            "text/html",
            SCRIPTED
                + "<script src='/x/a.js?v=3'></script>"
                + "<link rel=stylesheet href=s.css><script src='https://others.example/o.js'></script>"
                + "<script src='/plain'></script>"));
    String map = "{\"version\":3,\"sourcesContent\":[\"" + SECRET + "\"],\"mappings\":\"\"}";
    answers.put("/x/a.js.map", text("application/json", map + " ".repeat(100_000)));
    answers.put("/s.css.map", text("application/json", map));
    Outcome outcome = check(FILES);
    assertThat(asked).contains("/x/a.js.map", "/s.css.map").doesNotContain("/plain.map");
    assertThat(found(outcome, "source-map-exposed"))
        .containsExactly(
            "/s.css.map: note: Anybody can read a source map here (67 bytes). It holds the style"
                + " sheet as it was written, comments included. Take it off the server; a service"
                + " that collects errors can be given it apart. [source-map-exposed]",
            "/x/a.js.map: note: Anybody can read a source map here (at least 65536 bytes). It holds"
                + " the program as it was written, comments included. Take it off the server; a"
                + " service that collects errors can be given it apart. [source-map-exposed]");
    assertThat(state(outcome, "file-exposed")).isEqualTo("PASSED");
    StringWriter json = new StringWriter();
    JsonReport.write(outcome.report(), json);
    assertThat(json.toString()).doesNotContain(SECRET);
  }

  @Test
  void aMapThatDoesNotAnswerLeavesOnlyItsOwnCheckOpen() throws Exception {
    answers.put("/", text("text/html", SCRIPTED + "<script src='a.js'></script>"));
    answers.put("/a.js.map", HttpExchange::close);
    Outcome outcome = check(FILES);
    assertThat(state(outcome, "source-map-exposed"))
        .startsWith("INCOMPLETE The address " + address() + "a.js.map told nothing: ");
    assertThat(state(outcome, "file-exposed")).isEqualTo("PASSED");
  }
}
