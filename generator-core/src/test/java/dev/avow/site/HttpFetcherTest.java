package dev.avow.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers do on purpose, and what becomes of the page. */
class HttpFetcherTest {

  private static final String FORM = "<!doctype html><form action=http://x.example/></form></html>";

  private final WebServer server = new WebServer();
  private final CountDownLatch done = new CountDownLatch(1);

  @AfterEach
  void close() {
    done.countDown();
    server.close();
  }

  // Control

  @Test
  void aPlainPageIsUsed() throws IOException {
    server.page("/", FORM);
    assertThat(outcome("/")).isEqualTo("use");
  }

  @Test
  void earlyHintsAreIgnored() throws IOException {
    server.raw("/", "HTTP/1.1 103 Early\r\nLink: </x>\r\n\r\n" + WebServer.HTML + "\r\n" + FORM);
    assertThat(outcome("/")).isEqualTo("use");
  }

  @Test
  void aChunkedPageIsUsed() throws IOException {
    server.raw(
        "/",
        WebServer.HTML
            + "Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n1\r\nx\r\n0\r\nT: 1\r\n\r\n");
    assertThat(outcome("/")).isEqualTo("use");
  }

  @Test
  void aLargePageIsReadToItsVeryEnd() throws IOException {
    server.page("/", "<p>x</p>".repeat(200_000) + FORM);
    List<Integer> forms = forms("/");
    assertThat(forms).containsExactly(1);
  }

  // Size and ends

  @Test
  void aBodyThatEndsEarlyIsPartial() throws IOException {
    server.raw("/", WebServer.HTML + "Content-Length: 100000\r\n\r\n" + FORM);
    assertThat(outcome("/")).isEqualTo("partial truncated");
  }

  @Test
  void chunksWithoutTheLastOneArePartial() throws IOException {
    server.raw("/", WebServer.HTML + "Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n");
    assertThat(outcome("/")).isEqualTo("partial truncated");
  }

  @Test
  void anEndlessBodyIsCutAndSaysSo() throws IOException {
    server.on("/", out -> endless(out, WebServer.HTML + "\r\n", "more text "));
    Coverage coverage = crawl("/");
    assertThat(coverage.partial())
        .extracting(Unseen::detail)
        .containsExactly(
            "The page is longer than 10240 KB; the rest was not read. Raise --max-bytes.");
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void aBodyThatStallsIsEndedByOurClock() throws IOException {
    server.on(
        "/",
        out -> {
          out.write(WebServer.bytes(WebServer.HTML + "Content-Length: 900\r\n\r\n" + FORM));
          out.flush();
          await();
        });
    assertThat(outcome("/")).isEqualTo("partial truncated");
  }

  @Test
  void aHeadThatDripsIsEndedByOurClock() throws IOException {
    server.on(
        "/",
        out -> {
          out.write(WebServer.bytes("HTTP/1.1 200 OK\r\nX: "));
          out.flush();
          await();
        });
    assertThat(outcome("/")).isEqualTo("timeout");
  }

  @Test
  void aHeadWithoutEndIsRefused() throws IOException {
    server.on("/", out -> endless(out, "HTTP/1.1 200 OK\r\n", "X: y\r\n"));
    assertThat(outcome("/")).isEqualTo("headers-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 12abc", "Content-Length: 10\r\nContent-Length: 20", "X: a\0b"})
  void aHeadThatContradictsItselfIsRefused(String lines) throws IOException {
    server.raw("/", WebServer.HTML + lines + "\r\n\r\n" + FORM);
    assertThat(outcome("/")).isEqualTo("bad-http");
  }

  // Compression

  @Test
  void gzipAndBothKindsOfDeflateAreRead() throws IOException {
    server
        .page("/", "<a href=/g>g</a><a href=/z>z</a><a href=/r>r</a><a href=/x>x</a>")
        .coded("/g", "gzip", gzip(WebServer.bytes(FORM)))
        .coded("/x", "X-GZIP", gzip(WebServer.bytes(FORM)))
        .coded("/z", "deflate", deflate(WebServer.bytes(FORM), false))
        .coded("/r", "deflate", deflate(WebServer.bytes(FORM), true));
    assertThat(forms("/")).containsExactly(0, 1, 1, 1, 1);
  }

  @Test
  void aBombIsCutAtTheLimit() throws IOException {
    server.coded("/", "gzip", gzip(new byte[64 << 20]));
    assertThat(outcome("/")).isEqualTo("partial too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, gzip", "x-own"})
  void otherCodingsAreNotGuessedAt(String coding) throws IOException {
    server.coded("/", coding, gzip(gzip(WebServer.bytes(FORM))));
    assertThat(outcome("/")).isEqualTo("unsupported-encoding");
  }

  @Test
  void plainTextThatSaysGzipIsNoPage() throws IOException {
    server.coded("/", "gzip", WebServer.bytes(FORM));
    assertThat(outcome("/")).isEqualTo("bad-encoding");
  }

  @Test
  void gzipThatIsCutOrWrongIsPartial() throws IOException {
    byte[] whole = gzip(WebServer.bytes(FORM.repeat(900)));
    byte[] wrong = whole.clone();
    wrong[whole.length - 8] ^= 1;
    server
        .coded("/cut", "gzip", Arrays.copyOf(whole, whole.length / 2))
        .coded("/wrong", "gzip", wrong)
        .coded("/plain", "identity", whole);
    assertThat(outcome("/cut")).isEqualTo("partial truncated");
    assertThat(outcome("/wrong")).isEqualTo("partial truncated");
    assertThat(outcome("/plain")).isEqualTo("not-html");
  }

  // Redirects

  @Test
  void redirectsAreFollowedTenTimesAndNoFurther() throws IOException {
    for (int hop = 0; hop < 20; hop++) {
      server.redirect("/r" + hop, "/r" + (hop + 1));
    }
    server.page("/r20", FORM);
    assertThat(outcome("/r10")).isEqualTo("use");
    assertThat(outcome("/r5")).isEqualTo("redirect-limit");
    assertThat(server.asked("/r16")).hasSize(1); // only by the chain that was short enough
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "", "?", "/b"})
  void redirectsThatComeBackAreALoop(String to) throws IOException {
    server.redirect("/", to).redirect("/b", "/").redirect("/?", "/");
    assertThat(outcome("/")).isEqualTo("redirect-loop");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/hostname",
        "ftp://127.0.0.1:1/x",
        "data:text/html,x",
        "javascript:x",
        "jar:file:///x!/y",
        "mailto:a@b.example"
      })
  void redirectsToOtherSchemesAreRefused(String to) throws IOException {
    server.redirect("/", to);
    assertThat(outcome("/")).isEqualTo("redirect-scheme");
  }

  @Test
  void aRedirectWithoutLocationIsItsStatus() throws IOException {
    server.raw("/", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n");
    assertThat(outcome("/")).isEqualTo("http-status");
  }

  @Test
  void aLocationBeyondTheLimitIsNotFollowed() throws IOException {
    server.redirect("/", "/" + "a".repeat(9_000));
    assertThat(outcome("/")).isEqualTo("url-too-long");
  }

  @Test
  void userInformationInALocationIsNeverSent() throws IOException {
    server.redirect("/", server.url("/x").replace("//", "//user:S3CRET@")).page("/x", FORM);
    assertThat(outcome("/")).isEqualTo("use");
    assertThat(server.heads()).noneMatch(head -> head.contains("S3CRET"));
    assertThat(server.heads()).noneMatch(head -> head.contains("Authorization"));
  }

  @Test
  void credentialsGoToTheirOriginAlone() throws IOException {
    try (WebServer other = new WebServer()) {
      server.redirect("/", other.url("/sink"));
      other.page("/sink", FORM);
      Plan plan = Plan.from(server.address("/")).alsoOwning(Set.of(other.address("/").site()));
      HttpSettings settings =
          quick().with(Map.of(server.address("/").origin(), new HttpSettings.Login("u", "p")));
      Coverage coverage;
      try (HttpFetcher fetcher = new HttpFetcher(plan, settings)) {
        coverage = new Crawl(plan, fetcher).read(Page::address).coverage();
      }
      assertThat(coverage.pages()).containsExactly(other.address("/sink"));
      assertThat(server.asked("/").get(0)).contains("Authorization: Basic dTpw");
      assertThat(other.heads()).noneMatch(head -> head.contains("Authorization"));
      assertThat(other.heads()).noneMatch(head -> head.contains("Referer"));
    }
  }

  // Leading inside

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "localhost.",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0.0.0.0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::]",
        "shop.example@127.0.0.1",
        "127.0.0.2"
      })
  void redirectsInsideAreRefusedBeforeConnecting(String host) throws IOException {
    try (WebServer inner = new WebServer()) {
      server
          .redirect("/", "http://" + host + ":" + inner.port() + "/inner")
          .redirect("/second", "/");
      assertThat(outcome("/")).isEqualTo("private-address");
      assertThat(outcome("/second")).isEqualTo("private-address");
      assertThat(inner.heads()).isEmpty();
    }
  }

  @Test
  void aNameThatLeadsInsideIsRefusedBeforeConnecting() throws IOException {
    Plan plan = Plan.from(Address.of("http://shop.example:" + server.port() + "/"));
    int[] asked = {0};
    Gate.Lookup rebinding =
        host ->
            new InetAddress[] {
              InetAddress.getByName(asked[0]++ == 0 ? "93.184.216.34" : "127.0.0.1")
            };
    try (HttpFetcher fetcher = new HttpFetcher(plan, quick(), rebinding)) {
      Coverage coverage = new Crawl(plan, fetcher).read(Page::address).coverage();
      assertThat(coverage.unseen().get(0).reason()).isIn(Reason.ROBOTS, Reason.PRIVATE_ADDRESS);
    }
    assertThat(server.heads()).isEmpty();
  }

  // Types, cookies, manners

  @Test
  void nothingButGetAndNoCookieIsSent() throws IOException {
    server
        .raw(
            "/",
            WebServer.HTML
                + "Set-Cookie: sid=SECRET; Path=/; HttpOnly; Max-Age=60\r\n\r\n<a href=/b>b</a>"
                + "<form method=post action=/send></form>")
        .page("/b", "b");
    Plan plan = Plan.from(server.address("/"));
    List<List<Cookie>> cookies;
    try (HttpFetcher fetcher = new HttpFetcher(plan, quick())) {
      cookies = new Crawl(plan, fetcher).read(Page::cookies).seen();
    }
    assertThat(cookies.get(0))
        .containsExactly(
            new Cookie(
                "sid", server.address("/"), null, "/", 60L, false, true, null, Set.of(), Set.of()));
    assertThat(server.heads()).allMatch(head -> head.startsWith("GET "));
    assertThat(server.heads()).noneMatch(head -> head.contains("SECRET"));
    assertThat(server.asked("/send")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/pdf", "multipart/x-mixed-replace"})
  void whatIsNotHtmlIsNotRead(String type) throws IOException {
    server.on(
        "/", out -> endless(out, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n", "x"));
    assertThat(outcome("/")).isEqualTo("not-html");
  }

  @Test
  void aConnectionThatEndsAtOnceIsTriedOnceMore() throws IOException {
    server.on("/", out -> {});
    assertThat(outcome("/")).isEqualTo("empty-reply");
    assertThat(server.asked("/")).hasSize(2);
  }

  private String outcome(String path) throws IOException {
    Coverage coverage = crawl(path);
    Address start = server.address(path);
    for (Unseen unseen : coverage.unseen()) {
      if (unseen.address().equals(start)) {
        assertThat(coverage.complete()).isFalse();
        return unseen.reason().word();
      }
    }
    return coverage.partial().isEmpty()
        ? "use"
        : "partial " + coverage.partial().get(0).reason().word();
  }

  private Coverage crawl(String path) throws IOException {
    Plan plan = Plan.from(server.address(path));
    try (HttpFetcher fetcher = new HttpFetcher(plan, quick())) {
      return new Crawl(plan, fetcher).read(Page::address).coverage();
    }
  }

  private List<Integer> forms(String path) throws IOException {
    Plan plan = Plan.from(server.address(path));
    try (HttpFetcher fetcher = new HttpFetcher(plan, quick())) {
      return new Crawl(plan, fetcher).read(page -> page.document().select("form").size()).seen();
    }
  }

  /** Short enough that a stall does not hold a test up, long enough for a slow machine. */
  private static HttpSettings quick() {
    return HttpSettings.DEFAULT.within(Duration.ofSeconds(3), Duration.ofSeconds(8));
  }

  private void endless(OutputStream out, String head, String more) throws IOException {
    out.write(WebServer.bytes(head));
    byte[] rest = WebServer.bytes(more.repeat(500));
    for (int written = 0; written < 64 << 20; written += rest.length) {
      out.write(rest);
    }
    await();
  }

  private void await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] gzip(byte[] text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflate(byte[] text, boolean raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, raw);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
