package dev.avow.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.crawl.CrawlCoverage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page comes, whole or not, and what is kept of it. */
class HttpAnswersTest {

  @AutoClose private final Trial trial = new Trial();

  @Test
  void aPlainPageIsUsed() throws IOException {
    trial.server().page("/", Trial.FORM);
    assertThat(trial.outcome("/")).isEqualTo("use");
  }

  @Test
  void aChunkedPageIsUsed() throws IOException {
    trial
        .server()
        .raw(
            "/",
            WebServer.HTML
                + "Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n1\r\nx\r\n0\r\nT: 1\r\n\r\n");
    assertThat(trial.outcome("/")).isEqualTo("use");
  }

  @Test
  void aLargePageIsReadToItsVeryEnd() throws IOException {
    trial.server().page("/", "<p>x</p>".repeat(200_000) + Trial.FORM);
    List<Integer> forms = trial.forms("/");
    assertThat(forms).containsExactly(1);
  }

  @Test
  void aBodyThatEndsEarlyIsPartial() throws IOException {
    trial.server().raw("/", WebServer.HTML + "Content-Length: 100000\r\n\r\n" + Trial.FORM);
    assertThat(trial.outcome("/")).isEqualTo("partial truncated");
  }

  @Test
  void chunksWithoutTheLastOneArePartial() throws IOException {
    trial.server().raw("/", WebServer.HTML + "Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n");
    assertThat(trial.outcome("/")).isEqualTo("partial truncated");
  }

  @Test
  void anEndlessBodyIsCutAndSaysSo() throws IOException {
    trial.server().on("/", out -> trial.endless(out, WebServer.HTML + "\r\n", "more text "));
    CrawlCoverage coverage = trial.crawl("/");
    assertThat(coverage.partial())
        .extracting(Unseen::detail)
        .containsExactly(
            "The page is longer than 10240 KB; the rest was not read. Raise --max-bytes.");
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void aBodyThatStallsIsEndedByOurClock() throws IOException {
    trial
        .server()
        .on(
            "/",
            out -> {
              out.write(
                  WebServer.bytes(WebServer.HTML + "Content-Length: 900\r\n\r\n" + Trial.FORM));
              out.flush();
              trial.await();
            });
    assertThat(trial.outcome("/")).isEqualTo("partial truncated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/pdf", "multipart/x-mixed-replace"})
  void whatIsNotHtmlIsNotRead(String type) throws IOException {
    trial
        .server()
        .on(
            "/",
            out ->
                trial.endless(out, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n", "x"));
    assertThat(trial.outcome("/")).isEqualTo("not-html");
  }
}
