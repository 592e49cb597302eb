package dev.avow.check.fact.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that people read and gatherers should not. */
class DisguisedMailTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask [at] shop.example",
        "ask(at)shop(dot)example",
        "ask {AT} shop [.] example",
        "ask&#64;shop.example",
        "Schreiben Sie an ask (ät) shop (Punkt) example.",
        "<span style='unicode-bidi: bidi-override; direction: rtl'>elpmaxe.pohs@ksa</span>",
        "<bdo dir=rtl>elpmaxe.pohs@ksa</bdo>",
        "<a data-cfemail='2041534b6053484f500e4558414d504c45'>[email protected]</a>",
        "<a href='/cdn-cgi/l/email-protection#2041534b6053484f500e4558414d504c45'>Write to us</a>"
      })
  void isReadInItsDisguise(String html) {
    assertThat(MailAddresses.in(Jsoup.parse(html))).contains(" ask@shop.example ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meet us at shop.example (at noon).",
        "<a data-cfemail='20'>x</a>",
        "<a href='/cdn-cgi/l/email-protection'>x</a>",
        "<a data-cfemail='zz6b60'>x</a>",
        "<bdo dir=ltr>elpmaxe.pohs@ksa</bdo>"
      })
  void whatIsNoneIsNone(String html) {
    assertThat(MailAddresses.in(Jsoup.parse(html))).doesNotContain("shop.example");
  }
}
