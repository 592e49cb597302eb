package dev.avow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void allThatFitsIsReadAndItsMarkCanBeLeftOut() {
    Utf8 read = Utf8.read("\uFEFFStraße \uD83D\uDE00".getBytes(StandardCharsets.UTF_8));

    assertThat(read.sound()).isTrue();
    assertThat(read.unmarked()).isEqualTo("Straße \uD83D\uDE00");
    assertThat(Utf8.read(new byte[0])).isEqualTo(new Utf8("", -1, ""));
  }

  @Test
  void theFirstByteThatDoesNotFitIsToldAndWhatStandsBeforeIt() {
    assertThat(Utf8.read("Straße".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(new Utf8("Stra", 4, "DF"));
  }

  @Test
  void aLetterThatIsCutAtTheEndDoesNotFit() {
    assertThat(Utf8.read(new byte[] {'a', (byte) 0xC3})).isEqualTo(new Utf8("a", 1, "C3"));
  }
}
