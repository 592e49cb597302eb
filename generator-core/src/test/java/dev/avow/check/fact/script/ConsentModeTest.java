package dev.avow.check.fact.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.SiteCheck;
import dev.avow.check.fact.party.Sighting;
import dev.avow.declaration.DeclarationReader;
import dev.avow.site.address.Address;
import dev.avow.site.page.PageParser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether Google's script loads before somebody agreed, by what scripts told it. */
class ConsentModeTest {

  private static final String TAG =
      "<script async src='https://www.googletagmanager.com/gtag/js?id=G-A'></script>";
  private static final String SNIPPET =
      "<script>(function(w,d,s,l,i){j.src='https://www.googletagmanager.com/gtm.js?id='+i})"
          + "(window,document,'script','dataLayer','GTM-A1');</script>";

  private static boolean ungated(String html) {
    Address site = Address.of("https://shop.example/");
    String yaml =
        """
        avow: 1
        organization: {name: Example Shop}
        site: {url: "https://shop.example/"}
        data: {visits: {from: observation}}
        uses: {counting: {purpose: usage-analytics, data: [visits], basis: consent}}
        parties: {google: {name: Google, for: [counting], hosts: [www.googletagmanager.com]}}
        """;
    SiteCheck check =
        SiteCheck.of(
            DeclarationReader.read(yaml.getBytes(StandardCharsets.UTF_8), "privacy.yaml")
                .value()
                .orElseThrow(),
            site);
    return check.read(PageParser.of(site, html)).parties().sightings().stream()
        .anyMatch(seen -> seen.kind() == Sighting.Kind.UNGATED);
  }

  private static String script(String said) {
    return "<script>window.dataLayer=[];function gtag(){dataLayer.push(arguments);}"
        + said
        + "</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gtag('consent','default',{'ad_storage':'denied','analytics_storage':'denied'});",
        "gtag(\"consent\", \"default\", {analytics_storage: \"denied\", security_storage: \"granted\"});",
        "gtag('consent','default',{analytics_storage:'denied',region:['AT','DE','FR-75']});"
            + "gtag('consent','default',{analytics_storage:'granted'});",
        "const d = {analytics_storage: 'denied'}; gtag('consent', 'default', d);",
        "if(!k){gtag('consent','default',{ad_storage:'denied'})}"
            + "else{gtag('consent','default',JSON.parse(k))}",
        "dataLayer.push(['consent','default',{analytics_storage:'denied'}]);",
        "gtag('consent','default',{analytics_storage:'denied'});"
            + "tool.on(function(){gtag('consent','update',{analytics_storage:'granted'})});",
      })
  void keepsStill(String said) {
    assertThat(ungated(script(said) + TAG)).isFalse();
    assertThat(ungated(script(said) + SNIPPET)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gtag('js', new Date());",
        "gtag('consent','default',{ad_storage:'denied',analytics_storage:'granted'});",
        "gtag('consent','default',{ad_storage:'granted',analytics_storage:'granted'});",
        "gtag('consent','default',{ad_storage:'denied',region:['US-CA']});"
            + "gtag('consent','default',{ad_storage:'granted'});",
        "gtag('consent','default',{ad_storage:'denied',analytics_storage:'denied'});"
            + "gtag('consent','update',{analytics_storage:'granted'});",
      })
  void loadsAtOnce(String said) {
    assertThat(ungated(script(said) + TAG)).isTrue();
    assertThat(ungated(script(said) + SNIPPET)).isTrue();
  }

  @Test
  void whatIsSaidBehindTheTagIsTooLateEvenOnOneLine() {
    String said = script("gtag('consent','default',{ad_storage:'denied'});");

    assertThat(ungated(TAG.replace("async ", "") + said)).isTrue();
    assertThat(ungated(said + TAG)).isFalse();
  }

  @Test
  void aTagBesideThePageRunsAfterTheScriptWrittenNextToIt() {
    String said = "gtag('consent','default',{ad_storage:'denied'});";
    String counted = "gtag('config','G-A');";

    assertThat(ungated(TAG + script(said + counted))).isFalse();
    assertThat(ungated(TAG + script(counted + said))).isTrue();
    assertThat(ungated(TAG + "<p>Shop</p>" + script(said))).isTrue();
  }
}
