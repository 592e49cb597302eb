package dev.avow.check.fact.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTagTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <input type='text' name='ssn' value='078-05-1120' placeholder='A. Person'>|<input name="ssn" type="text">
          <img src='https://t.example/p.gif?mail=a@b.example#x' alt='A. Person'>|<img src="https://t.example/p.gif">
          <script src='//user:secret@t.example/t.js'></script>|<script src="//t.example/t.js">
          <img src='data:text/plain,A. Person'>|<img src="data:text/plain,…">
          <a href='/orders/a.person@post.example/7'>|<a href="/orders/.../7">
          <form action='mailto:a.person@shop.example'></form>|<form action="mailto:a.person@shop.example">
          <div class='banner wide' hidden>|<div class="banner wide">
          <form action='/x"y' onsubmit='send()' title='z'></form>|<form action="/x&quot;y">
          """)
  void whatSomebodyTypedAndWhatIsAskedIsLeftOut(String html, String shown) {
    assertThat(StartTag.of(Jsoup.parseBodyFragment(html).body().child(0))).isEqualTo(shown);
  }

  @Test
  void aLongAddressIsCut() {
    String html = "<img src='https://t.example/" + "a".repeat(500) + "'>";
    assertThat(StartTag.of(Jsoup.parseBodyFragment(html).body().child(0))).hasSizeLessThan(120);
  }
}
