package dev.avow.check.known;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What consent tools hold back, as the pages of those who use them have it. */
class ConsentMarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<iframe data-category=marketing data-service=maps data-src-cmplz=//m.example/ src=about:blank> | true",
        "<iframe class=optanon-category-C0004 data-src=//m.example/ src=''> | true",
        "<iframe class=_iub_cs_activate data-suppressedsrc=//m.example/ src='data:text/html,'> | true",
        "<iframe class=optanon-category-C0004 src=//m.example/> | false",
        "<iframe src=about:blank data-src=//m.example/> | false",
        "<script type=text/plain src=//m.example/a.js> | true",
        "<script src=//m.example/a.js> | false",
        "<iframe uc-src=//m.example/> | true",
        "<script type=text/plain data-cookieconsent=statistics src=//m.example/a.js> | true",
        "<script type=text/plain data-cookieconsent=necessary src=//m.example/a.js> | false",
        "<script type=text/plain data-category='functional' data-service=x src=//m.example/a.js> | true",
        "<script type=text/plain data-category=functional data-cmplz-src=//m.example/a.js> | false",
        "<script type=text/plain class='optanon-category-C0001' src=//m.example/a.js> | false",
        "<script type=text/plain class='optanon-category-C0002' src=//m.example/a.js> | true",
        "<script type=rocketlazyloadscript data-rocket-src=//m.example/a.js> | false",
        "<script type=rocketlazyloadscript data-rocket-type=text/plain data-rocket-src=//m.example/a.js> | true",
        "<script type=litespeed/javascript data-src=//m.example/a.js> | false",
        "<script type=text/partytown src=//m.example/a.js> | false",
        "<script type=7d2f1c0a9b8e6d5c4b3a2f1e-text/javascript src=//m.example/a.js> | false",
        "<script type=7d2f1c0a9b8e6d5c4b3a2f1e-text/plain src=//m.example/a.js> | true",
      })
  void whatWaitsLoadsNothing(String html, boolean waits) {
    Element element = Jsoup.parseBodyFragment(html).body().child(0);

    assertThat(ConsentMarkup.waits(element)).isEqualTo(waits);
  }
}
