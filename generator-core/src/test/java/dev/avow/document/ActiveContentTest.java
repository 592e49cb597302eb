package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveContentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><script>x()</script>",
        "<SCRIPT src=/a.js>",
        "<iframe>",
        "<p><a href='/x' onclick=x()>x</a>",
        "<div\nonmouseover = x>",
        "<p srcdoc='<p>'>",
        "<a\tsrc=x>",
        "<button formaction=/x>",
        "<a href=javascript:x()>x</a>",
        "<a href = \"DATA:text/html,x\">x</a>",
        "<a title='>' href='vbscript:x'>x</a>",
        "<p onload=x",
        "<form",
      })
  void isSeen(String html) {
    assertThat(ActiveContent.first("<main>Text. " + html)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"https://shop.example/data:x\">data: what we hold</a>",
        "<p class='on'>When you go on = you agree &lt;script&gt;</p>",
        "<h1 id=\"on-data\">onclick=</h1>",
        "3 < 4, x <3> y < ",
        "<",
      })
  void isNotSeenInPlainText(String html) {
    assertThat(ActiveContent.first("<main>Text. " + html)).isEmpty();
  }
}
