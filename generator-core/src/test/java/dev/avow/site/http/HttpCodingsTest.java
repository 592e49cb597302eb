package dev.avow.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page may be compressed, and what compression is used for besides. */
class HttpCodingsTest {

  @AutoClose private final Trial trial = new Trial();

  @Test
  void gzipAndBothKindsOfDeflateAreRead() throws IOException {
    trial
        .server()
        .page("/", "<a href=/g>g</a><a href=/z>z</a><a href=/r>r</a><a href=/x>x</a>")
        .coded("/g", "gzip", gzip(WebServer.bytes(Trial.FORM)))
        .coded("/x", "X-GZIP", gzip(WebServer.bytes(Trial.FORM)))
        .coded("/z", "deflate", deflate(WebServer.bytes(Trial.FORM), false))
        .coded("/r", "deflate", deflate(WebServer.bytes(Trial.FORM), true));
    assertThat(trial.forms("/")).containsExactly(0, 1, 1, 1, 1);
  }

  @Test
  void aBombIsCutAtTheLimit() throws IOException {
    trial.server().coded("/", "gzip", gzip(new byte[64 << 20]));
    assertThat(trial.outcome("/")).isEqualTo("partial too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, gzip", "x-own"})
  void otherCodingsAreNotGuessedAt(String coding) throws IOException {
    trial.server().coded("/", coding, gzip(gzip(WebServer.bytes(Trial.FORM))));
    assertThat(trial.outcome("/")).isEqualTo("unsupported-encoding");
  }

  @Test
  void plainTextThatSaysGzipIsNoPage() throws IOException {
    trial.server().coded("/", "gzip", WebServer.bytes(Trial.FORM));
    assertThat(trial.outcome("/")).isEqualTo("bad-encoding");
  }

  @Test
  void gzipThatIsCutOrWrongIsPartial() throws IOException {
    byte[] whole = gzip(WebServer.bytes(Trial.FORM.repeat(900)));
    byte[] wrong = whole.clone();
    wrong[whole.length - 8] ^= 1;
    trial
        .server()
        .coded("/cut", "gzip", Arrays.copyOf(whole, whole.length / 2))
        .coded("/wrong", "gzip", wrong)
        .coded("/plain", "identity", whole);
    assertThat(trial.outcome("/cut")).isEqualTo("partial truncated");
    assertThat(trial.outcome("/wrong")).isEqualTo("partial truncated");
    assertThat(trial.outcome("/plain")).isEqualTo("not-html");
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
