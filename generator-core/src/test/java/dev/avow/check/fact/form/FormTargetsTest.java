package dev.avow.check.fact.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.fact.FactReaderTest;
import dev.avow.site.address.Address;
import dev.avow.site.http.Body;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Response;
import dev.avow.site.page.Journey;
import dev.avow.site.page.Page;
import dev.avow.site.page.PageParser;
import dev.avow.site.plan.Limits;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where forms go. The page is {@code https://shop.example/a/b?q=1} unless a case says otherwise; a
 * target is written with its method, a question mark before it when it is not encrypted.
 */
class FormTargetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // The action attribute
        "<form method=post action=/join>                        | post https://shop.example/join",
        "<form method=post action=join>                         | post https://shop.example/a/join",
        "<form method=post action=../join>                      | post https://shop.example/join",
        "<form method=post action=./>                           | post https://shop.example/a/",
        "<form method=post action=\"?x=1\">                     | post https://shop.example/a/b",
        "<form method=post action=https://other.example/in>     | post https://other.example/in",
        "<form method=post action=http://shop.example/in>       | ?post http://shop.example/in",
        "<form method=post action=HTTP://SHOP.EXAMPLE/in>       | ?post http://shop.example/in",
        "<form method=post action=//pay.example/in>             | post https://pay.example/in",
        "<form method=post action='  /join  '>                  | post https://shop.example/join",
        "<form method=post action='/jo&#10;in'>                 | post https://shop.example/join",
        "<form method=post action='ht&#9;tp://shop.example/in'> | ?post http://shop.example/in",
        "<form method=post action='\\\\pay.example\\in'>  | post https://pay.example/in",
        "<form method=post action='http:\\\\pay.example/'>  | ?post http://pay.example/",
        "<form method=post action=http:/pay.example/in>         | ?post http://pay.example/in",
        "<form method=post action=https:join>                   | post https://shop.example/a/join",
        "<form method=post action=http:join>                    | ?post http://join/",
        "<form method=post action=https://shop.example:443/in>  | post https://shop.example/in",
        "<form method=post action=https://shop.example:8443/in> | post https://shop.example:8443/in",
        "<form method=post action=http://localhost:8080/in>     | post http://localhost:8080/in",
        "<form method=post action=http://127.0.0.1/in>          | post http://127.0.0.1/in",
        "<form method=post action=http://[::1]/in>              | post http://[::1]/in",
        "<form method=post action=http://10.0.0.1/in>           | ?post http://10.0.0.1/in",
        // An empty action means the page's own address; spaces are not empty
        "<form method=post>                                     | post https://shop.example/a/b",
        "<form method=post action=''>                           | post https://shop.example/a/b",
        "<form method=post action='  '>                         | post https://shop.example/a/b",
        "<base href=http://evil.example/><form method=post>     | post https://shop.example/a/b",
        "<base href=http://evil.example/><form method=post action=''>  | post https://shop.example/a/b",
        "<base href=http://evil.example/x><form method=post action=' '> | ?post http://evil.example/x",
        // The base
        "<base href=http://evil.example/><form method=post action=in>  | ?post http://evil.example/in",
        "<base href=/c/><form method=post action=in>            | post https://shop.example/c/in",
        "<base href=/c/><base href=/d/><form method=post action=in> | post https://shop.example/c/in",
        "<base target=_top><base href=/d/><form method=post action=in> | post https://shop.example/d/in",
        "<base href='javascript:1'><form method=post action=in> | post https://shop.example/a/in",
        "<base href='data:,x'><form method=post action=in>      | post https://shop.example/a/in",
        "<base href=http://evil.example/><form method=post action=/in> | ?post http://evil.example/in",
        "<base href=http://evil.example/><form method=post action=https://shop.example/in> | post https://shop.example/in",
        // Methods
        "<form action=/in>                                      | get https://shop.example/in",
        "<form method=GET action=/in>                           | get https://shop.example/in",
        "<form method=POST action=/in>                          | post https://shop.example/in",
        "<form method=put action=/in>                           | get https://shop.example/in",
        "<form method='' action=/in>                            | get https://shop.example/in",
        "<form method=dialog action=http://evil.example/>       | nowhere",
        // Schemes that no server hears
        "<form action='mailto:a@b.example'>                     | mail mailto:",
        "<form action='MAILTO:a@b.example'>                     | mail mailto:",
        "<form action='javascript:go()'>                        | script javascript:",
        "<form action='JavaScript:void(0)'>                     | script javascript:",
        "<form action='java&#10;script:go()'>                   | script javascript:",
        "<form action='#'>                                      | script a script",
        "<form action=/in onsubmit='return false'>              | script a script",
        "<form action=/in onsubmit='send(event); event.preventDefault()'> | script a script",
        "<form @submit.prevent=send>                            | script a script",
        "<form action='data:text/html,x'>                       | odd data:",
        "<form action='ftp://shop.example/'>                    | odd ftp:",
        "<form action='file:///etc/x'>                          | odd file:",
        // Buttons
        "<form method=post action=/in><button>go</button>       | post https://shop.example/in",
        "<form method=post action=/in><button formaction=http://evil.example/>go</button> | post https://shop.example/in + ?post http://evil.example/",
        "<form method=post><button formaction=/x>go</button>    | post https://shop.example/x",
        "<form method=post action=http://evil.example/><button formaction=''>go</button> | ?post http://evil.example/ + post https://shop.example/a/b",
        "<form method=post action=/in><button formmethod=get>go</button> | post https://shop.example/in + get https://shop.example/in",
        "<form action=/in><input type=submit formmethod=post>   | get https://shop.example/in + post https://shop.example/in",
        "<form method=post action=/in><input type=image formaction=http://evil.example/> | post https://shop.example/in + ?post http://evil.example/",
        "<form method=post action=/in><button type=button formaction=http://evil.example/>x</button> | post https://shop.example/in",
        "<form method=post action=/in><button type=reset formaction=http://evil.example/>x</button>  | post https://shop.example/in",
        "<form method=post action=/in><button type=nonsense formaction=http://evil.example/>x</button> | post https://shop.example/in + ?post http://evil.example/",
        "<form method=post action=/in><button disabled formaction=http://evil.example/>x</button>    | post https://shop.example/in",
        "<form method=post action=/in><fieldset disabled><button formaction=http://evil.example/>x</button></fieldset> | post https://shop.example/in",
        "<form method=post action=/in><fieldset disabled><legend><button formaction=http://evil.example/>x</button></legend></fieldset> | post https://shop.example/in + ?post http://evil.example/",
        "<form id=f method=post action=/in></form><button form=f formaction=http://evil.example/>x</button> | post https://shop.example/in + ?post http://evil.example/",
        "<form method=post action=/in><button form=g formaction=http://evil.example/>x</button> | post https://shop.example/in",
        "<form method=post action=/in><button form='' formaction=http://evil.example/>x</button> | post https://shop.example/in",
        "<form method=post action=/in><form action=http://evil.example/> | post https://shop.example/in",
        "<table><form method=post action=/in><tr><td><button formaction=http://evil.example/>x</button></table> | post https://shop.example/in + ?post http://evil.example/",
      })
  void leadsWhereABrowserWouldSendIt(String html, String targets) {
    assertThat(targets(html)).isEqualTo(targets);
  }

  @Test
  void onAnHttpPageAnEmptyActionIsUnencrypted() {
    assertThat(targets(page("http://shop.example/join", "<form method=post>"), 0))
        .isEqualTo("?post http://shop.example/join");
  }

  @Test
  void onAnHttpPageHttpWithoutSlashesIsRelative() {
    assertThat(targets(page("http://shop.example/a/b", "<form method=post action=http:join>"), 0))
        .isEqualTo("?post http://shop.example/a/join");
  }

  @Test
  void aTemplateHoldsNoFormsButAShadowRootDoes() {
    Page page =
        page(
            "https://shop.example/",
            "<template><form action=/no></form></template>"
                + "<div><template shadowrootmode=open><form action=/yes></form></template></div>");

    assertThat(forms(page)).hasSize(1);
    assertThat(targets(page, 0)).isEqualTo("get https://shop.example/yes");
  }

  @Test
  void aFrameWrittenIntoThePageResolvesAgainstIt() {
    Page page =
        page(
            "https://shop.example/a/b",
            "<iframe srcdoc=\"<form method=post action=in><input name=email></form>\"></iframe>");

    assertThat(targets(page, 0)).isEqualTo("post https://shop.example/a/in");
  }

  @Test
  void fieldsWithoutAFormAreSentByAScript() {
    Page page = page("https://shop.example/", "<input type=email name=email><button>Go</button>");

    assertThat(forms(page)).hasSize(1);
    assertThat(targets(page, 0)).isEqualTo("script a script");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<form><input type=email name=e><button type=button>Go</button>          | script a script",
        "<form><input type=email name=e><input type=button value=Go>             | script a script",
        "<form><input type=email name=e><button type=button>?</button><button>Go</button> | get"
            + " https://shop.example/a/b",
        "<form action=/in><input type=email name=e><button type=button>Go</button> | get"
            + " https://shop.example/in",
        "<form method=dialog><button type=button>Go</button>                     | nowhere",
        "<form><button type=button>Go</button><button formaction=/x>Go</button>  | get"
            + " https://shop.example/x",
        "<form hx-post=/in><button type=button>Go</button>                       | post"
            + " https://shop.example/in",
      })
  void aFormWithoutAnAddressWhoseButtonIsForAScriptIsSentByIt(String html, String targets) {
    assertThat(targets(html)).isEqualTo(targets);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fetch('/lead')     | getElementById('ask') | script a script",
        "$.post('/lead')    | $('#ask')             | script a script",
        "check()            | getElementById('ask') | get https://shop.example/a/b",
        "fetch('/lead')     | $('#ask-us')          | get https://shop.example/a/b",
      })
  void soIsOneThatAScriptOfThePageTakes(String sends, String names, String targets) {
    String script =
        names + ".addEventListener('submit', e => { e.preventDefault(); " + sends + " })";
    String form = "<form id=ask><input type=email name=e><button>Go</button></form>";
    assertThat(targets(form + "<script>" + script + "</script>")).isEqualTo(targets);
    assertThat(targets(form.replace("<form", "<form action=/in") + "<script>" + script))
        .isEqualTo("get https://shop.example/in");
  }

  @Test
  void soIsOneThatOnlyAScriptCanHaveMade() {
    assertThat(targets(drawn("<form><input type=email name=e><button>Go</button></form>"), 0))
        .isEqualTo("script a script");
    assertThat(targets(drawn("<form action=/in><input type=email name=e></form>"), 0))
        .isEqualTo("get https://shop.example/in");
  }

  private static Page drawn(String html) {
    Address address = Address.of("https://shop.example/a/b?q=1");
    Headers headers = Headers.of("Content-Type", "text/html; charset=utf-8");
    Response response = new Response(200, headers, Body.of(html), null, "", true, true);
    Journey journey = new Journey(address, List.of(), List.of(), response, null);
    return PageParser.of(journey, response, Limits.DEFAULT);
  }

  @Test
  void aPolicyThatUpgradesIsKnown() {
    Page page =
        page(
            "https://shop.example/",
            "<meta http-equiv=Content-Security-Policy content=\"default-src *;"
                + " Upgrade-Insecure-Requests\"><form action=http://shop.example/>");

    assertThat(forms(page).get(0).upgraded()).isTrue();
  }

  @Test
  void fieldsBelongToTheFormTheyName() {
    Page page =
        page(
            "https://shop.example/",
            "<form id=one></form><form id=two><input name=phone form=one><input name=city></form>"
                + "<input name=email form=two>");

    assertThat(forms(page))
        .extracting(form -> form.fields().stream().map(FieldFact::name).toList())
        .containsExactly(List.of("phone"), List.of("city", "email"));
  }

  /** Where the first form of a page with that HTML goes. */
  static String targets(String html) {
    return targets(page("https://shop.example/a/b?q=1", html), 0);
  }

  private static Page page(String address, String html) {
    return PageParser.of(Address.of(address), html);
  }

  private static List<FormFact> forms(Page page) {
    return FactReaderTest.reader().read(page).forms();
  }

  private static String targets(Page page, int form) {
    return forms(page).get(form).targets().stream()
        .map(FormTargetsTest::written)
        .collect(Collectors.joining(" + "));
  }

  private static String written(Target target) {
    String method = target.byGet() ? "get " : "post ";
    return switch (target.goes()) {
      case WEB -> (target.unencrypted() ? "?" : "") + method + target.to();
      case MAIL -> "mail " + target.to();
      case SCRIPT -> "script " + target.to();
      case ODD -> "odd " + target.to();
      case UNREADABLE -> "unreadable";
      case NOWHERE -> "nowhere";
    };
  }
}
