package dev.avow.check.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.SiteCheck;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.site.address.Address;
import dev.avow.site.page.Page;
import dev.avow.site.page.PageParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class FactReaderTest {

  private static final Address SITE = Address.of("https://shop.example/");

  public static SiteCheck reader() {
    String yaml =
        """
        avow: 1
        organization: {name: Example Shop}
        site: {url: "https://shop.example/", notice: /privacy}
        data: {email: {from: you}}
        uses: {orders: {purpose: fulfill-order, data: [email], basis: contract}}
        """;
    DeclarationFile file =
        DeclarationReader.read(yaml.getBytes(StandardCharsets.UTF_8), "privacy.yaml")
            .value()
            .orElseThrow();
    return SiteCheck.of(file, SITE);
  }

  @Test
  void noValueOfAPageIsKept() {
    PageFacts facts =
        reader()
            .read(
                PageParser.of(
                    Address.of("https://shop.example/a?token=CANARY"),
                    "<form method=post action='/in?key=CANARY'><input type=email name=email"
                        + " value=CANARY@shop.example><textarea name=message>CANARY</textarea></form>"
                        + "<img src='https://t.example/p?id=CANARY'>"));

    assertThat(facts.shown() + facts.forms() + facts.parties()).doesNotContain("CANARY");
  }

  @Test
  void theStartTagIsKeptWhereverAFactStands() {
    String html =
        """
        <div class=cookie-banner>We use cookies.
          <button>Accept all</button> <input type=checkbox checked name=marketing></div>
        <img src=http://shop.example/van.jpg>
        <iframe allow=camera src=https://maps.example/x></iframe>
        <iframe title=inner srcdoc='<form><input name=ssn></form><a href=/privacy>Privacy</a>'></iframe>
        <ul data-owner="a.person@post.example"><li>x</ul>
        """;
    PageFacts facts = reader().read(PageParser.of(SITE, html));

    assertThat(facts.source().tags())
        .extracting(SourceFacts.Tag::text)
        .containsExactly(
            "<div class=\"cookie-banner\">",
            "<input name=\"marketing\" type=\"checkbox\">",
            "<img src=\"http://shop.example/van.jpg\">",
            "<iframe src=\"https://maps.example/x\">");
    assertThat(facts.leaks().leaks()).hasSize(1);
  }

  /** Where a notice in a further language stands is known by its text alone, however little. */
  @Test
  void aPageThatIsOnlyCalledANoticeIsKeptWhereOneIsSought() {
    Page called =
        PageParser.of(
            Address.of("https://shop.example/de"),
            "<html lang=de><title>Datenschutzerklärung</title><main><p>Folgt bald.</p></main>");
    ExpectedNotice placed = ExpectedNotice.at(Address.of("https://shop.example/privacy"));
    ExpectedNotice sought =
        new ExpectedNotice("de", placed.address(), Optional.empty(), Optional.empty(), false);

    assertThat(reader().read(called).notice().alike()).isNull();
    assertThat(reader().expecting(List.of(placed)).read(called).notice().alike()).isNull();
    assertThat(reader().expecting(List.of(placed, sought)).read(called).notice().alike())
        .isNotNull();
  }

  @Test
  void aPageThatScriptsFillIsAShell() {
    String html = "<title>Shop</title><div id=root>Loading…</div><script src=/app.js></script>";

    assertThat(reader().read(PageParser.of(SITE, html)).shell()).isTrue();
    assertThat(reader().read(PageParser.of(SITE, html + "<a href=/x>x</a>")).shell()).isFalse();
    String without = "<noscript><a href=/x>Turn scripts on</a><img src=/p.gif></noscript>";
    assertThat(reader().read(PageParser.of(SITE, html + without)).shell()).isTrue();
    assertThat(reader().read(PageParser.of(SITE, without)).shell()).isFalse();
    assertThat(reader().read(PageParser.of(SITE, "<title>Shop</title><p>Closed.</p>")).shell())
        .isFalse();
  }

  @Test
  void aNameFromThePageCannotForgeALine() {
    PageFacts facts =
        reader()
            .read(PageParser.of(SITE, "<form><input type=email name='e&#10;\u202Email'></form>"));

    assertThat(facts.forms().get(0).fields().get(0).name()).isEqualTo("e\\u000A\\u202Email");
  }

  /** Each of these once cost the square of its size. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form><input name=email></form>",
        "<input id=x name=email><label for=x>E-mail</label>",
        "<label><input name=email>",
        "<p>text</p><div><input name=city></div>",
        "<select><option>1<option>2</select>",
        "<a href=/privacy>Privacy</a><form method=post><input type=email></form>",
        "<fieldset disabled><input name=a><fieldset>",
        "<img src=/truste.png alt=truste>",
        "<div class=cookies>text<button>OK</button>",
        "<script>s.src='https://static.hotjar.com/t.js';gtag('consent','default',{})</script>",
      })
  void aPageOfOneThingFiveThousandTimesIsRead(String thing) {
    PageFacts facts = reader().read(PageParser.of(SITE, "<div>" + thing.repeat(5_000)));

    assertThat(facts.status()).isEqualTo(200);
  }
}
