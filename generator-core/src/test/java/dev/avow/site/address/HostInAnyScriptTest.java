package dev.avow.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names as UTS 46 maps and checks them, without the rules of the transition and without STD 3: two
 * spellings of one host are one party, and a spelling that only looks like it is another or none.
 */
class HostInAnyScriptTest {

  @ParameterizedTest
  @CsvSource({
    "M\u00DCNCHEN.example, xn--mnchen-3ya.example",
    "mu\u0308nchen.example, xn--mnchen-3ya.example",
    "\uFF42\u00FCcher.example, xn--bcher-kva.example",
    "b\u00FCcher\uFF0Eexample, xn--bcher-kva.example",
    "b\u00FCcher\uFF61example, xn--bcher-kva.example",
    "stra\u00DFe.example, xn--strae-oqa.example",
    "STRASSE.example, strasse.example",
    "\u03B2\u03CC\u03BB\u03BF\u03C2.example, xn--nxasmm1c.example",
    "\u0392\u038C\u039B\u039F\u03A3.example, xn--nxasmq6b.example",
    "\u0131stanbul.example, xn--stanbul-qfb.example",
    "\u0130stanbul.example, xn--istanbul-o0e.example",
    "cafe\u0301.example, xn--caf-dma.example",
    "\u212Bngstr\u00F6m.example, xn--ngstrm-hua5l.example",
    "\uFB01nanz.example, finanz.example",
    "\u2460x.example, 1x.example",
    "\u33A1.example, m2.example",
    "x\u00B2.example, x2.example",
    "\u01C4or\u0111e.example, xn--dore-2ua56d.example",
    "so\u00ADft.example, soft.example",
    "ze\u200Bro.example, zero.example",
    "wo\u2060rd.example, word.example",
    "va\uFE0Fr.example, var.example",
    "a\u0345b.example, xn--ab-09b.example",
    "\u30AB\u3099.example, xn--mck.example",
    "\uFF76\uFF9E.example, xn--mck.example",
    "\u1112\u1161\u11AB\uAD6D.example, xn--3e0b707e.example",
    "\uD55C\uAD6D.example, xn--3e0b707e.example",
    "\u65E5\u672C\u8A9E.example, xn--wgv71a119e.example",
    "\u0627\u0644\u0645\u063A\u0631\u0628.example, xn--mgbc0a9azcg.example",
    "\u05D0\u05B7.example, xn--fdb3c.example",
    "\u05D01.example, xn--1-zhc.example",
    "\u0915\u094D\u200D\u0937.example, xn--11b2ezcw70k.example",
    "\u0628\u200C\u0628.example, xn--ngba799q.example",
    "xn--mnchen-3ya.example, xn--mnchen-3ya.example",
    "XN--MNCHEN-3YA.example, xn--mnchen-3ya.example",
    "xn--MNCHEN-3ya.example, xn--mnchen-3ya.example",
    "xn--zca.example, xn--zca.example",
    "xn--fiq228c.example, xn--fiq228c.example",
    "xn--strae-oqa.example, xn--strae-oqa.example",
    "\u2603.example, xn--n3h.example",
    "\uD83D\uDE00.example, xn--e28h.example",
    "\u13A0\uAB70.example, xn--58da.example",
    "\u10D0\u1C90.example, xn--loda.example",
    "\u2F00.example, xn--4gq.example",
    "-\u00FC.example, xn----eha.example",
    "\u00FC-.example, xn----dha.example",
    "ab--\u00FC.example, xn--ab---3ra.example",
    "\u4F60\u597D\u3002\u4E2D\u56FD, xn--6qq79v.xn--fiqs8s",
    "\u00B7a.example, xn--a-fda.example",
    "l\u00B7l.example, xn--ll-0ea.example",
    "\u0375\u03B1.example, xn--wva4j.example",
    "\u30FB.example, xn--vek.example",
    "\u05D0\u05F3.example, xn--4db4e.example",
    "STRA\u1E9EE.example, xn--strae-oqa.example",
    "\u03F2.example, xn--4xa.example"
  })
  void namesAreWrittenInOneWay(String name, String ascii) {
    assertThat(UrlHost.read(name).name()).isEqualTo(ascii);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u06280\u0660.example",
        "a\u200Db.example",
        "a\u200Cb.example",
        "\u0301a.example",
        "xn--a-\u00FC.example",
        "xn--0.example",
        "xn--a.example",
        "xn--xn--mnchen-3ya.example",
        "\uE000.example",
        "a\uFFFDb.example",
        "\u2028.example",
        "\uFE12.example",
        "a\u3000b.example",
        "\u2024.example",
        "a\u2048b.example",
        "1\u05D0.example",
        "a\u05D0.example",
        "\u0660\u0661.example",
        "a\u3164b.example",
        "\u2488a.example"
      })
  void whatIsNoNameIsRefused(String name) {
    assertThat(UrlHost.read(name).fault()).isNotNull();
  }
}
