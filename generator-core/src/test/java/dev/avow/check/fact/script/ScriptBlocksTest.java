package dev.avow.check.fact.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a script runs at once: the word GO of each. */
class ScriptBlocksTest {

  private static boolean goes(String script) {
    return ScriptBlocks.of(script).atOnce(script.lastIndexOf("GO"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GO",
        "(function(){GO})();",
        "(function(){GO}());",
        "!function(a,b){GO}(1,2)",
        "(function(){GO}).call(this)",
        "(() => {GO})()",
        "(async () => { GO })();",
        "var a = {b: function(){}}; GO",
        "!function(f){if(f.fbq)return;GO}(window)",
        "(function(w){if(!w.tag){GO}})(window)",
        "if (!document.getElementById('tag')) GO;",
        "if (!(window.doNotTrack === '1' || navigator.doNotTrack == \"yes\")) {GO}",
        "if (navigator.doNotTrack != 1 && !navigator.globalPrivacyControl) GO;",
        "function f(){GO} f();",
        "var f = function(){GO}; f()",
        "t.load = function(e){GO}; t.load('A')",
        "function f(){GO} window.addEventListener('load', f);",
        "window.onload = function(){GO}",
        "setTimeout(() => {GO}, 3000)",
        "setTimeout(() => GO, 3000)",
        "$(document).ready(function(){GO})",
        "if (a) b(); GO",
        "if (a) {b()} GO",
        "if (a) b(); else c(); GO",
        "a.map(x => x.b); GO",
        "var r = /[{(]/.test(a); GO",
        "var s = '{'; /* { */ GO",
        "a = b / c; // {\nGO",
      })
  void runsWithItsScript(String script) {
    assertThat(goes(script)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tool.on('yes', function(){GO})",
        "tool.on('yes', () => {GO})",
        "tool.on('yes', () => GO)",
        "tool.on('yes', x => GO)",
        "load({onAccept(){GO}})",
        "load({onAccept: function(){GO}})",
        "function f(){GO}",
        "function f(){GO} button.onclick = f;",
        "function f(){GO} tool.on('yes', () => f());",
        "function f(){ f(); GO }",
        "function f(){g()} function g(){f(); GO}",
        "var f = function(){GO}; x.f()",
        "if (ok) {GO}",
        "if (ok && navigator.doNotTrack != 1) {GO}",
        "if (!(said('yes') || navigator.doNotTrack)) {GO}",
        "if (ok) GO;",
        "if (ok()) { a({}); GO }",
        "if (!ok()) {} else {GO}",
        "if (!ok()) a(); else GO;",
        "(function(){if(!ok)return;GO})()",
        "(function(){if(state !== 1){return}GO})()",
        "(function(){if(ok){GO}})()",
        "while (ok) GO;",
        "foo(function(){GO})(1)",
      })
  void waitsForSomething(String script) {
    assertThat(goes(script)).isFalse();
  }

  /** Of brackets without end, and of what never ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {"(", "{", "}", "f(){", "if(a)", "=>", "'", "`", "/", "/*", "f();", "else "})
  void anyTextComesToAnEnd(String text) {
    String script = text.repeat(150_000 / text.length());
    ScriptBlocks blocks = ScriptBlocks.of(script);

    for (int at = 0; at < 100; at++) {
      blocks.atOnce(script.length() - 1 - at);
    }
  }

  @Test
  void nothingIsSaidOfABundle() {
    assertThat(goes(" ".repeat(300_000) + "GO")).isFalse();
  }
}
