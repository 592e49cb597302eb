package dev.avow.check.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.content.Table;
import dev.avow.model.CookieClass;
import dev.avow.model.Lasting;
import dev.avow.text.Dashed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is known about others, and that its tables are sound. */
class KnownTest {

  @Test
  void hostsAreNamedByWhoIsBehindThem() {
    assertThat(KnownParty.of("www.google-analytics.com").orElseThrow().shown())
        .isEqualTo("Google Analytics (Google)");
    assertThat(KnownParty.of("js.stripe.com").orElseThrow().shown()).isEqualTo("Stripe");
    assertThat(KnownParty.of("a.b.hotjar.com")).isPresent();
    assertThat(KnownParty.of("nothotjar.com")).isEmpty();
    assertThat(KnownParty.of("com")).isEmpty();
  }

  @Test
  void theListOfHostsIsWholeAndCarriesItsLicence() throws IOException {
    assertThat(Table.shipped("site/known/parties.txt", 4))
        .hasSize(2141)
        .allSatisfy(row -> assertThat(row).doesNotContain(""));
    assertThat(Content.shipped().open("site/known/parties.txt").text())
        .contains("The MIT License", "Copyright (c) 2019 Patrick Hulce", "WITHOUT WARRANTY");
  }

  @Test
  void whatIsKnownBetterGoesBeforeTheList() {
    assertThat(KnownParty.of("cdn.cookielaw.org").orElseThrow().company()).isEqualTo("OneTrust");
    assertThat(KnownParty.of("widget.trustpilot.com").orElseThrow().company())
        .isEqualTo("Trustpilot");
    assertThat(KnownParty.of("buttondown.com").orElseThrow().company()).isEqualTo("Buttondown");
    assertThat(Table.shipped("site/known/companies.txt", 4))
        .allSatisfy(row -> assertThat(row).doesNotContain(""));
  }

  @Test
  void whatACompanyIsKnownForIsToldWhereTheListSaysEnough() {
    assertThat(KnownParty.of("snap.licdn.com").orElseThrow().trade()).contains("advertising");
    assertThat(KnownParty.of("js.stripe.com").orElseThrow().trade()).isEmpty();
  }

  @Test
  void everySeatIsThatOfAListedCompany() {
    List<String> companies =
        Stream.of("parties", "companies")
            .flatMap(list -> Table.shipped("site/known/" + list + ".txt", 4).stream())
            .map(row -> row.get(1))
            .toList();

    assertThat(Table.shipped("site/known/seats.txt", 2))
        .allSatisfy(row -> assertThat(companies).contains(row.get(1)))
        .allSatisfy(row -> assertThat(Locale.getISOCountries()).contains(row.get(0)));
    assertThat(KnownParty.of("px.ads.linkedin.com").orElseThrow().seat()).contains("US");
  }

  @Test
  void theExactNameOfACookieGoesBeforeAPattern() {
    assertThat(KnownCookie.of("_ga").orElseThrow().pattern()).isEqualTo("_ga");
    assertThat(KnownCookie.of("_ga_ABC123").orElseThrow().pattern()).isEqualTo("_ga_*");
    assertThat(KnownCookie.of("mp_0123_mixpanel").orElseThrow().vendor()).isEqualTo("Mixpanel");
    assertThat(KnownCookie.of("_hjSessionUser_1").orElseThrow().pattern())
        .isEqualTo("_hjSessionUser_*");
    assertThat(KnownCookie.of("basket")).isEmpty();
  }

  @Test
  void whatIsSaidOfACookieCanBeTypedIntoADeclaration() {
    List<String> classes = Arrays.stream(CookieClass.values()).map(Dashed::word).toList();
    List<List<String>> rows = Table.shipped("site/known/cookies.txt", 5);

    assertThat(rows)
        .hasSizeGreaterThan(200)
        .allSatisfy(
            row -> {
              assertThat(classes).contains(row.get(2));
              assertThat(new Lasting(row.get(3)).toString()).isEqualTo(row.get(3));
              assertThat(row.get(0).indexOf('*')).isEqualTo(row.get(0).lastIndexOf('*'));
              assertThat(row.get(4)).isNotEmpty();
            });
    assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
  }

  @Test
  void embedsAreToldByHostAndPath() {
    assertThat(KnownContent.embed("www.youtube.com", "/embed/abc")).isPresent();
    assertThat(KnownContent.embed("www.youtube.com", "/watch")).isEmpty();
    assertThat(KnownContent.embed("www.youtube-nocookie.com", "/embed/abc")).isEmpty();
    assertThat(KnownContent.embed("shop.disqus.com", "/embed.js")).isPresent();
    assertThat(KnownContent.embed("www.facebook.com", "/plugins/like.php")).isPresent();
    assertThat(KnownContent.embed("www.facebook.com", "/v2.0/plugins/comments.php")).isPresent();
  }

  @Test
  void everyRowOfPlacesIsFoundByItself() {
    for (List<String> row : Table.shipped("site/known/embeds.txt", 3)) {
      String host = row.get(1).substring(0, row.get(1).indexOf('/')).replace("*.", "x.");
      String path = row.get(1).substring(row.get(1).indexOf('/'));
      assertThat(KnownContent.embed(host, path)).as(row.get(1)).isPresent();
    }
    for (List<String> row : Table.shipped("site/known/tag-managers.txt", 4)) {
      String host = row.get(1).replace("*.", "x.");
      assertThat(KnownContent.tagManager(host, row.get(2) + row.get(3))).as(host).isPresent();
    }
  }

  @Test
  void recordersAndHarmfulHostsAreKnownBelowTheirDomain() {
    assertThat(KnownHost.recorder("static.hotjar.com")).contains("Hotjar");
    assertThat(KnownHost.recorder("bat.bing.com")).isEmpty();
    assertThat(KnownHost.harm("cdn.polyfill.io")).isPresent();
    assertThat(KnownHost.harm("polyfill.io.cdn.example")).isEmpty();
  }

  /** Each row of the tables of script signs has its own line here: what it must find. */
  @Test
  void everyMeasuringServiceIsFoundByItsCall() {
    List<String> calls =
        List.of(
            "gtag('config', 'G-ABCDEF12')",
            "gtag('config', \"UA-12345-1\")",
            "ga('create', 'UA-12345-1', 'auto')",
            "_gaq.push(['_setAccount', 'UA-12345-1'])",
            "gtag('config', 'AW-123456789')",
            "})(window,document,'script','dataLayer','GTM-ABC123')",
            "})(window,document,\"script\",\"dataLayer\",\"GTM-ABC124\")",
            "fbq('init', '123456789012345')",
            "h._hjSettings={hjid:1234567,hjsv:6}",
            "})(window, document, \"clarity\", \"script\", \"abcdef1234\")",
            "var o={ti:\"12345678\"}; w[u]=new UET(o), {ti:\"12345678\"}",
            "_paq.push(['setSiteId', '7'])",
            "ttq.load('C4ABCDEFGHIJKLMNOPQR')",
            "twq('config','o1abc')",
            "_linkedin_partner_id = \"1234567\"",
            "pintrk('load', '2612345678901')",
            "snaptr('init', '01234567-89ab-cdef-0123-456789abcdef')",
            "ym(12345678, \"init\", {clickmap:true})",
            "rdt('init','t2_abcdef12')",
            "window['_fs_org'] = 'o-1ABC2-na1'",
            "smartlook('init', '0123456789abcdef0123456789abcdef01234567')",
            "LogRocket.init('abc123/shop')",
            "__insp.push(['wid', 1234567])",
            "window.__lo_site_id = 123456",
            "heap.load(\"1234567890\")",
            "mixpanel.init('0123456789abcdef0123456789abcdef')",
            "analytics.load(\"AbCdEfGhIjKlMnOpQrStUvWxYz012345\")",
            "amplitude.getInstance().init('0123456789abcdef0123456789abcdef')",
            "posthog.init('phc_0123456789abcdefghijABCDEFGHIJ',{api_host:'https://eu.i.posthog.com'})");
    List<String> services = new ArrayList<>();
    for (String call : calls) {
      List<String> ids = new ArrayList<>();
      ScriptSign.measuring(
          call,
          (sign, id) -> {
            services.add(sign.service());
            ids.add(id);
          });
      assertThat(ids).as(call).hasSize(1).doesNotContain("");
    }
    assertThat(services)
        .containsAll(
            Table.shipped("site/known/measures.txt", 4).stream().map(row -> row.get(0)).toList());
  }

  @Test
  void everyHandingOverIsFoundByItsCall() {
    List<String> calls =
        List.of(
            "fbq('init', '123456789012345', {em: mail})",
            "new Image().src='https://www.facebook.com/tr?id=1&ud[em]=0a1b'",
            "gtag('set', 'user_data', {email: mail})",
            "enhanced_conversion_data = {email: mail}",
            "gtag('event', 'conversion', {'email_address': mail})",
            "ga('set', 'userId', 'jane@' + host)",
            "ttq.identify({email: mail})",
            "twq('event', 'tw-1', {email_address: mail})",
            "pintrk('load', '2612345678901', {em: mail})",
            "snaptr('init', '01234567', {'user_email': mail})",
            "rdt('init','t2_abcdef12', {email: mail})",
            "_hsq.push([\"identify\", {email: mail}])",
            "_hsq.push(['identify', {email: mail}])",
            "fbq('track', 'Lead', {content_name: document.forms[1].reason.value})",
            "FS.identify('u', {email: document.querySelector('#e').value})",
            "FS('setIdentity', {uid: 'u', properties: {displayName: name}})",
            "LogRocket.identify('u', {name: name})",
            "hj('identify', 'u', {email: mail})");
    List<String> services = new ArrayList<>();
    for (String call : calls) {
      int before = services.size();
      ScriptSign.handingOver(call, (sign, none) -> services.add(sign.service()));
      assertThat(services.size()).as(call).isEqualTo(before + 1);
    }
    assertThat(services)
        .containsAll(
            Table.shipped("site/known/form-data.txt", 3).stream().map(row -> row.get(0)).toList());
  }

  @Test
  void whatACallCountsIsNothingThatPeopleTyped() {
    for (String call :
        List.of(
            "fbq('track', 'Purchase', {value: document.forms[0].total.value})",
            "fbq('track', 'Lead', {value: 12})",
            "FS.identify('u', {plan: 'free'})")) {
      List<String> services = new ArrayList<>();
      ScriptSign.handingOver(call, (sign, none) -> services.add(sign.service()));
      assertThat(services).as(call).isEmpty();
    }
  }

  @Test
  void everyJobOfTarteaucitronHasAHost() {
    assertThat(Table.shipped("site/known/tarteaucitron.txt", 2))
        .allSatisfy(row -> assertThat(row.get(1)).matches("[a-z0-9.-]+\\.[a-z]{2,8}"))
        .extracting(row -> row.get(0))
        .doesNotHaveDuplicates();
  }

  @Test
  void pixelsServeAdvertisersAndCountersDoNot() {
    assertThat(ScriptSign.ofAdvertiser("Meta Pixel")).contains("*.facebook.net");
    assertThat(ScriptSign.ofAdvertiser("Matomo")).isEmpty();
  }

  /** A network is no servant of the site that loads from it. */
  @Test
  void aNetworkIsProposedAsTheControllerItIs() {
    assertThat(KnownParty.of("connect.facebook.net").orElseThrow().role())
        .isEqualTo("joint-controller");
    assertThat(KnownParty.of("snap.licdn.com").orElseThrow().role()).isEqualTo("controller");
    assertThat(KnownParty.of("www.clarity.ms").orElseThrow().role()).isEqualTo("processor");
  }

  @Test
  void longScriptsOfOneWordEndSoon() {
    for (String word : List.of("gtag(", "fbq('init','", "ttq.identify({", "facebook.com/tr")) {
      List<String> found = new ArrayList<>();
      ScriptSign.measuring(word.repeat(100_000), (sign, id) -> found.add(id));
      ScriptSign.handingOver(word.repeat(100_000), (sign, id) -> found.add(id));
      assertThat(found).isEmpty();
    }
  }
}
