package dev.avow.check.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.SiteCheck;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.notice.NoticeLikeness;
import dev.avow.check.fact.notice.NoticeText;
import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Finding;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.crawl.Probed;
import dev.avow.site.page.Page;
import dev.avow.site.page.PageParser;
import dev.avow.text.Canonical;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the notice itself: its text, and whether it is one. */
class NoticeTest {

  private static final Address NOTICE = Address.of("https://shop.example/privacy");

  private static final String GENERATED =
      """
      <html lang="en"><head><title>Privacy notice</title></head><body><nav>Home</nav>
      <main><article data-avow="notice"><h1>Privacy notice</h1>
      <h2>Who we are</h2><p>Example Shop.</p>
      <h2>How long we keep data</h2><p>Seven years.</p></article></main></body></html>
      """;

  private static final String GENERATED_IN_A_MARK =
      "<title>Privacy</title><main data-avow=notice><h2>Keeping</h2><p>Seven years.</p></main>";

  @Test
  void aCopyInAnotherLayoutSaysTheSame() {
    String copy =
        """
        <html><title>Privacy</title><body><header>Shop</header><main><h1>Privacy notice</h1>
        <div><h2>Who we are</h2>
          <p>Example
             Shop.</p><h2>How long we keep data</h2><p>Seven years.</p></div></main><footer>x</footer>
        """;

    assertThat(judge(copy, expected(GENERATED, ""))).isEmpty();
  }

  @Test
  void aChangedSentenceIsFoundByItsSection() {
    assertThat(judge(GENERATED.replace("Seven", "Ten"), expected(GENERATED, "")))
        .containsExactly(
            "https://shop.example/privacy: error: The text differs from the one generated in 'How"
                + " long we keep data'. Run 'avow generate' and publish the page, or mend the"
                + " declaration. [notice-unchanged]");
  }

  @Test
  void anAddressThatANetworkHidesFromMachinesIsTheSame() {
    String generated =
        GENERATED.replace(
            "Example Shop.",
            "Example Shop, <a href=\"mailto:ask@shop.example\">ask@shop.example</a>.");
    String shown =
        GENERATED.replace(
            "Example Shop.",
            "Example Shop, <a href=\"/cdn-cgi/l/email-protection#2041\"><span class=\"__cf_email__\""
                + " data-cfemail=\"2041534b6053484f500e4558414d504c45\">[email&#160;protected]</span></a>.");

    assertThat(judge(shown, expected(generated, ""))).isEmpty();
    assertThat(judge(shown.replace("2041534b", "2042534b"), expected(generated, ""))).hasSize(1);
  }

  @Test
  void anAddedSectionIsFoundByItsHeading() {
    String more = GENERATED.replace("</article>", "<h2>Seals</h2><p>We are great.</p></article>");

    assertThat(judge(more, expected(GENERATED, "")).get(0))
        .contains("differs from the one generated in 'Seals'.");
  }

  @Test
  void aTrueCopyThatNobodySeesAnswersForNothing() {
    String generated = GENERATED_IN_A_MARK;
    assertThat(judge(generated, expected(generated, ""))).isEmpty();
    assertThat(
            judge(
                generated.replace("<main", "<p>We sell it all.</p><main hidden"),
                expected(generated, "")))
        .singleElement()
        .asString()
        .startsWith(
            "https://shop.example/privacy: error: The text differs from the one generated in 'Keeping'");
  }

  @Test
  void aSecondCopyIsReadAsWell() {
    String generated = GENERATED_IN_A_MARK;
    String second = "<main data-avow=notice><h2>Keeping</h2><p>For ever.</p></main>";
    assertThat(judge(generated + second, expected(generated, "")))
        .containsExactly(
            "https://shop.example/privacy: error: The text differs from the one generated in"
                + " 'Keeping'. Run 'avow generate' and publish the page, or mend the declaration."
                + " [notice-unchanged]");
  }

  @Test
  void theTextLastPublishedMayStillStand() {
    String published =
        Canonical.digest(
            "Privacy notice Who we are Example Shop. How long we keep data Ten years.");

    assertThat(judge(GENERATED.replace("Seven", "Ten"), expected(GENERATED, published))).isEmpty();
  }

  @Test
  void withoutAnythingToCompareTheMarkOfThePageIsHeldToItsText() {
    String digest = new Read(GENERATED).fact().digest();
    String marked = marked(GENERATED, digest);

    assertThat(judge(marked, ExpectedNotice.at(NOTICE))).isEmpty();
    assertThat(judge(marked.replace("Seven", "Ten"), ExpectedNotice.at(NOTICE)).get(0))
        .contains("The text was changed after it was generated.");
    assertThat(judge(GENERATED, ExpectedNotice.at(NOTICE)).get(0))
        .contains("The page has no 'avow-notice' mark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Privacy Policy</title><h1>Privacy Policy</h1><p>Who we are: Books Ltd. We collect"
            + " your name. We use it to send books, with your consent. We share it with service"
            + " providers. How long: we keep it two years. Your rights: access. Cookies: none."
            + " Last updated 2026.",
        "<html lang=de><title>Datenschutzerklärung</title><h1>Datenschutz</h1><p>Verantwortlicher"
            + " ist die Buch GmbH. Zweck der Verarbeitung personenbezogener Daten, Rechtsgrundlage,"
            + " Empfänger, Speicherdauer, Ihre Rechte, Beschwerde, Cookies. Stand 2026.",
        "<html lang=fr><title>Politique de confidentialité</title><p>Responsable du traitement,"
            + " finalités, base légale, destinataires, durée de conservation, vos droits,"
            + " réclamation, cookies. Mise à jour 2026.",
      })
  void noticesAreRecognised(String html) {
    assertThat(NoticeLikeness.enough(new Read(html).fact())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Shop</title><h1>Books</h1><p>Our new books. Contact us. <a href=/p>Privacy</a>",
        "<title>Page not found</title><h1>404</h1><p>Nothing here.",
        "<title>Terms of sale</title><h1>Terms</h1><p>We deliver in two days. You can access your"
            + " order. Security of payment. These terms were last updated in 2026.",
        "<title>Cookies</title><h1>Cookies</h1><p>This site uses cookies to keep you logged in.",
        "<title>Log in</title><form><input name=u><input type=password name=p></form>",
      })
  void otherPagesAreNot(String html) {
    assertThat(NoticeLikeness.enough(new Read(html).fact())).isFalse();
  }

  /** A page as the notice check reads it. */
  private record Read(String html) {
    NoticeFact fact() {
      return NoticeText.of(Jsoup.parse(html), NOTICE);
    }
  }

  private static String marked(String html, String digest) {
    return html.replace(
        "<title>",
        "<meta name=\"avow-notice\" content=\"sha256:" + digest + "; id=notice\"><title>");
  }

  private static ExpectedNotice expected(String html, String published) {
    return new ExpectedNotice(
        "en", NOTICE, Optional.of(html), Optional.of(published).filter(text -> !text.isEmpty()));
  }

  private static List<String> judge(String html, ExpectedNotice expected) {
    byte[] yaml =
        """
        avow: 1
        organization: {name: Example Shop}
        site: {url: "https://shop.example/", notice: /privacy}
        data: {email: {from: you}}
        uses: {orders: {purpose: fulfill-order, data: [email], basis: contract}}
        """
            .getBytes(StandardCharsets.UTF_8);
    SiteCheck check =
        SiteCheck.of(
                DeclarationReader.read(yaml, "privacy.yaml").value().orElseThrow(),
                Address.of("https://shop.example/"))
            .expecting(List.of(expected));
    Page page = PageParser.of(NOTICE, html);
    CrawlCoverage coverage =
        new CrawlCoverage(
            List.of(NOTICE),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);
    return check
        .judge(List.of(check.read(page)), coverage, Probed.NONE, LocalDate.of(2026, 12, 1))
        .outcomes()
        .get("notice-unchanged")
        .findings()
        .stream()
        .map(Finding::toString)
        .toList();
  }
}
