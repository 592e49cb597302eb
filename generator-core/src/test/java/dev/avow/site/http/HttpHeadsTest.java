package dev.avow.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers put before a page, and what is believed of it. */
class HttpHeadsTest {

  @AutoClose private final Trial trial = new Trial();

  @Test
  void earlyHintsAreIgnored() throws IOException {
    trial
        .server()
        .raw(
            "/", "HTTP/1.1 103 Early\r\nLink: </x>\r\n\r\n" + WebServer.HTML + "\r\n" + Trial.FORM);
    assertThat(trial.outcome("/")).isEqualTo("use");
  }

  @Test
  void aHeadThatDripsIsEndedByOurClock() throws IOException {
    trial
        .server()
        .on(
            "/",
            out -> {
              out.write(WebServer.bytes("HTTP/1.1 200 OK\r\nX: "));
              out.flush();
              trial.await();
            });
    assertThat(trial.outcome("/")).isEqualTo("timeout");
  }

  @Test
  void aHeadWithoutEndIsRefused() throws IOException {
    trial.server().on("/", out -> trial.endless(out, "HTTP/1.1 200 OK\r\n", "X: y\r\n"));
    assertThat(trial.outcome("/")).isEqualTo("headers-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 12abc", "Content-Length: 10\r\nContent-Length: 20", "X: a\0b"})
  void aHeadThatContradictsItselfIsRefused(String lines) throws IOException {
    trial.server().raw("/", WebServer.HTML + lines + "\r\n\r\n" + Trial.FORM);
    assertThat(trial.outcome("/")).isEqualTo("bad-http");
  }

  @Test
  void aFewInterimAnswersAreReadAndAFloodOfThemIsNot() throws IOException {
    String interim = "HTTP/1.1 100 Continue\r\n\r\n";
    String page = WebServer.HTML + "\r\n" + Trial.FORM;
    trial.server().raw("/few", interim.repeat(20) + page).raw("/many", interim.repeat(21) + page);
    assertThat(trial.outcome("/few")).isEqualTo("use");
    assertThat(trial.outcome("/many")).isEqualTo("bad-http");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOO BAR BAZ\r\n", "<!doctype html>\n", "HTTP/9.9 200 OK\r\n"})
  void whatDoesNotBeginAsAnAnswerIsNone(String start) throws IOException {
    trial.server().raw("/", start + WebServer.HTML + "\r\n" + Trial.FORM);
    assertThat(trial.outcome("/")).isEqualTo("bad-http");
  }
}
