package dev.avow.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.http.Body;
import dev.avow.site.http.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The guess at an encoding that nobody named. */
class CharsetsTest {

  private static final byte[] CAFE = "<p>Größe: caf\u00e9".getBytes(StandardCharsets.UTF_8);

  @Test
  void aBodyThatWasCutInsideACharacterIsUtf8() {
    assertThat(guess(Arrays.copyOf(CAFE, CAFE.length - 1), true)).isEqualTo("UTF-8");
  }

  @Test
  void aWholeBodyThatEndsInsideACharacterIsNot() {
    assertThat(guess(Arrays.copyOf(CAFE, CAFE.length - 1), false)).isEqualTo("windows-1252");
  }

  @Test
  void aLongBodyIsLookedAtToItsEnd() {
    byte[] text = ("é".repeat(9000) + "x").getBytes(StandardCharsets.UTF_8);
    assertThat(guess(text, true)).isEqualTo("UTF-8");
    text[text.length - 1] = (byte) 0xFF;
    assertThat(guess(text, true)).isEqualTo("windows-1252");
  }

  private static String guess(byte[] bytes, boolean cut) {
    return Charsets.of(new Body(bytes, bytes.length), Headers.NONE, cut).name();
  }
}
