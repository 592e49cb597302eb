package dev.avow.check.fact.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a script talks to, as those who hand out snippets write it. */
class ScriptLoadsTest {

  private static List<String> hosts(String script) {
    List<String> hosts = new ArrayList<>();
    ScriptLoads.of(script, false, (host, at, used) -> hosts.add(host));
    return hosts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s.src='https://a.b.example/t.js'",
        "s.src = '//a.b.example/t.js'",
        "s.setAttribute(\"src\", \"https://a.b.example/t.js\")",
        "var u=\"https://a.b.example/\";d=document;g.src=u+'t.js'",
        "const u = 'https://a.b.example/t.js'; s.src = u;",
        "var u=\"//a.b.example/\"; _paq.push(['setTrackerUrl', u+'matomo.php']);",
        "(function(h,o,t,j){r.src=t+h+j})(window,document,'https://a.b.example/c/x-','.js?v=')",
        "!function(e,f,u,i){e.src=u}(document.createElement('script'),d.getElementsByTagName('a')[0],'//a.b.example/l.js','x')",
        "!function(e){t.src=e}(\"https://a.b.example/core.js\")",
        "document.write('<scr'+'ipt src=\"https://a.b.example/t.js\"></scr'+'ipt>')",
        "document.write(\"<script src='//a.b.example/t.js'><\\/script>\")",
        "document.write(\"<script src=\\\"https://a.b.example/t.js\\\"><\\/script>\")",
        "el.innerHTML='<iframe src=https://a.b.example/e></iframe>'",
        "ga.src=('https:'==document.location.protocol?'https://a':'http://www')+'.b.example/ga.js'",
        "window['_host'] = 'a.b.example/s/f.js'; o.src='https://'+_host;",
        "_host='a.b.example'; fetch('https://' + _host + '/x')",
        "s.src = '//' + \"a\" + '.b.example/embed.js'",
        "var short_name = 'a'; s.src = 'https://' + short_name + '.b.example/embed.js'",
        "$.ajax({url: 'https://a.b.example/x'})",
        "L.tileLayer('https://{s}.b.example/{z}/{x}/{y}.png', {maxZoom: 19})",
        "posthog.init('phc_1', {api_host: 'https://a.b.example'})",
        "var urls = [\"/own.js\", \"https://a.b.example/t.js\"]; s.src = urls[i];",
        "var urls = ['https://a.b.example/t.js']; for (var i in urls) { s.src = urls[i]; }",
      })
  void loadsFrom(String script) {
    assertThat(hosts(script)).containsExactly("a.b.example");
  }

  @Test
  void ofAHostWhoseBeginningNobodyWroteTheEndIsTold() {
    assertThat(hosts("s.src = '//' + window.account + '.b.example/embed.js'"))
        .containsExactly("b.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var home='https://a.b.example/'; s.src='/own.js'",
        "location.href='https://a.b.example/'",
        "share('https://a.b.example/')",
        "var shops = ['https://a.b.example/', 'https://a.b.example/x']; s.src = urls[i];",
        "var urls = ['/own.js']; s.src = urls[0]; go(['https://a.b.example/'])",
        "el.innerHTML='<a href=\"https://a.b.example/e\">out</a>'",
        "el.innerHTML='<iframe data-src=\"https://a.b.example/e\"></iframe>'",
        "settings={src:'https://a.b.example/e'}",
        "s.src='https://'+host+'/x'",
        "home='//' + \"a\" + '.b.example/embed.js'",
        "s.src='//' + name + '.b'",
        "s.src='//' + name + '.co.uk/embed.js'",
        "}; open('https://a.b.example/')",
        "(function(a){go(a)})('https://a.b.example/')",
      })
  void namesOnly(String script) {
    assertThat(hosts(script)).isEmpty();
  }

  /** A megabyte of whatever looks like the beginning of a loader. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "//",
        "='//",
        "('//",
        ".src=u;u='//a.example/",
        "<img src=//",
        "'https://'+n ",
        "'//a')+'.",
        "(((((((('//a.example/',",
        "consent",
        "gtag('consent','default',{",
        "\"",
      })
  @Timeout(20)
  void aMegabyteOfOneThingEndsSoon(String text) {
    String script = text.repeat(1_000_000 / text.length());
    hosts(script);
    Gates.in(script);
  }

  @Test
  void whereItIsUsedIsTold() {
    String script = "var u='https://a.b.example/'; s.src=u;";
    ScriptLoads.of(
        script, false, (host, at, used) -> assertThat(script.substring(used)).startsWith(".src=u"));
  }
}
