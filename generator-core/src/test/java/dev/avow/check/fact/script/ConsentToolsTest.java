package dev.avow.check.fact.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the settings of consent tools decide, as they are written out. */
class ConsentToolsTest {

  private static List<String> said(String script) {
    List<String> said = new ArrayList<>();
    ConsentTools.in(script, (setting, services, at) -> said.add(setting + " " + services));
    return said;
  }

  @Test
  void whatAServiceDoesNotSayHoldsAsForAll() {
    assertThat(
            said(
                "var klaroConfig = {default: true, services: [{name: 'piwik'},"
                    + " {name: 'hotjar', default: false}, {name: 'cart', purposes: ['necessary']}]};"))
        .containsExactly("KLARO_DEFAULT [piwik]");
  }

  @Test
  void settingsAreFoundByTheNameThatHoldsThem() {
    assertThat(said("const c = {'highPrivacy': !1}; tarteaucitron.init(c);"))
        .containsExactly("TARTEAUCITRON_PRIVACY []");
  }

  @Test
  void theBannerOfAnyLanguageNeedsARefusal() {
    assertThat(
            said(
                "cc.run({language: {translations: {en: {consentModal: {acceptAllBtn: 'Yes',"
                    + " acceptNecessaryBtn: 'No'}}, de: {consentModal: {acceptAllBtn: 'Ja'}}}}})"))
        .containsExactly("COOKIE_CONSENT_NECESSARY []");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tarteaucitron.init({highPrivacy: settings.strict});",
        "tarteaucitron.init({text: 'highPrivacy: false', ...more, on() { return {highPrivacy: false}; }});",
        "tarteaucitron.init({load: function () { if (a) { return {highPrivacy: false} } }, a: /[/}]highPrivacy: false/});",
        "tarteaucitron.init({nested: {highPrivacy: false, DenyAllCta: false}});",
        "tarteaucitron.init(settings); var others = {highPrivacy: false};",
        "this.tarteaucitron={init:function(e){this.highPrivacy=!1}};",
        "CookieConsent.run({mode: optOut ? 'opt-out' : 'opt-in'});",
        "cookieconsent.initialise({type: window.kind});",
      })
  void whatIsNotWrittenOutIsNotTold(String script) {
    assertThat(said(script)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[", "({", "a:{", "a:[", "a:[{", "/*", "'", "]", "a:]", "a:[}", "`${"})
  void whatNothingClosesEnds(String unclosed) {
    String script = "klaroConfig={services:[" + unclosed.repeat(40_000 / unclosed.length());

    assertThat(said(script + "\nklaroConfig={hideDeclineAll:false}")).isEmpty();
  }

  @Test
  void ofManyOpeningsNotAllAreRead() {
    assertThat(said("klaroConfig={hideDeclineAll:true,services:[".repeat(1_000))).hasSize(5);
  }
}
