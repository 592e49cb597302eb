package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        "<style>@import 'more.css';</style>",
        "<STYLE media=print>p > b { background: URL( 'https://x.example/a.png') }</STYLE>",
        "<style>a{background:url(data:image/png;base64,AA)} b{background:url(/b.png)}",
        "<style>p { background: image-set('https://x.example/a.png' 1x) }",
        "<style>p { background: SRC(/a.png) }",
        "<p class=a style=\"background: url(https://x.example/a.png)\">",
        "<p class=a\fSTYLE='background: url(/a.png)'>",
        "<meta charset=utf-8><meta HTTP-EQUIV='Refresh' content='0; url=https://x.example/'>",
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
        "<meta name=refresh content='url(https://x.example)'><p>@import url(https://x.example)",
        "<style>a { background: url( \"data:image/png;base64,AA\") } b { clip-path: url(#c) }</style>",
        "<p style='color: red' title='url(https://x.example)'>",
        "3 < 4, x <3> y < ",
        "<",
      })
  void isNotSeenInPlainText(String html) {
    assertThat(ActiveContent.first("<main>Text. " + html)).isEmpty();
  }

  @Test
  void aStyleSheetOfTheOverlayThatLoadsIsRefused(@TempDir Path overlay) throws IOException {
    Path page = Files.createDirectories(overlay.resolve("page"));
    Files.writeString(
        page.resolve("page.css"),
        "@font-face { font-family: X; src: url(\"https://fonts.example/x.woff2\") }\n");
    String declaration =
        """
        avow: 1
        organization: {name: Shop}
        site: {url: "https://shop.example/"}
        data: {email: {from: you}}
        uses: {orders: {purpose: fulfill-order, data: [email], basis: contract}}
        """;
    assertThat(Declared.documents(Declared.of(declaration), Content.over(overlay)).findings())
        .filteredOn(finding -> finding.rule().equals(DocumentRules.ACTIVE))
        .isNotEmpty()
        .extracting(Finding::problem)
        .containsOnly("The page holds 'url(\"https://fonts.example/x.woff2'.");
  }
}
