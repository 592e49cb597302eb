package dev.avow.check.fact.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where forms go that are written as few people would, by the URL and HTML standards. Read as in
 * {@link FormTargetsTest}.
 */
class FormTargetsOfOddPagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Paths
        "<form method=post action='/in#there'>                  | post https://shop.example/in",
        "<form method=post action='?'>                          | post https://shop.example/a/b",
        "<form method=post action='/../../in'>                  | post https://shop.example/in",
        "<form method=post action='./../in'>                    | post https://shop.example/in",
        "<form method=post action='%2e%2E/in'>                  | post https://shop.example/in",
        "<form method=post action='/a//b'>                      | post https://shop.example/a//b",
        "<form method=post action='..\\in'>                     | post https://shop.example/in",
        "<form method=post action=':x'>                         | post https://shop.example/a/:x",
        "<form method=post action='1http://x'>                  | post https://shop.example/a/1http://x",
        "<form method=post action='/%2Fin'>                     | post https://shop.example/%2Fin",
        "<form method=post action='/a b'>                       | post https://shop.example/a%20b",
        "<form method=post action='/ä'>                         | post https://shop.example/%C3%A4",
        // Hosts and ports
        "<form method=post action='https://SHOP.example./in'>   | post https://shop.example./in",
        "<form method=post action='https://a:b@shop.example/in'> | post https://shop.example/in",
        "<form method=post action='https://shop.example:80/in'> | post https://shop.example:80/in",
        "<form method=post action='http://shop.example:443/in'> | ?post http://shop.example:443/in",
        "<form method=post action='https://shop.example:/in'>   | post https://shop.example/in",
        "<form method=post action='https://shop.example:0443/'> | post https://shop.example/",
        "<form method=post action='https://[::ffff:1.2.3.4]/in'> | post https://[::ffff:102:304]/in",
        "<form method=post action='https://0x7f.1/in'>          | post https://127.0.0.1/in",
        "<form method=post action='http://2130706433/in'>       | post http://127.0.0.1/in",
        "<form method=post action='http://0127.0.0.1/in'>       | ?post http://87.0.0.1/in",
        "<form method=post action='https://bücher.example/in'>  | post https://xn--bcher-kva.example/in",
        "<form method=post action='https://shop。example/in'>    | post https://shop.example/in",
        "<form method=post action='https://%73hop.example/in'>  | post https://shop.example/in",
        // Slashes
        "<form method=post action='///pay.example/in'>          | post https://pay.example/in",
        "<form method=post action='\\/\\/pay.example/in'>       | post https://pay.example/in",
        "<form method=post action='https:\\\\pay.example\\in'>  | post https://pay.example/in",
        "<form method=post action='https:/pay.example/in'>      | post https://shop.example/pay.example/in",
        "<form method=post action='https:///pay.example'>       | post https://pay.example/",
        // What is no address
        "<form method=post action='https://exa mple/in'>        | unreadable",
        "<form method=post action='https://'>                   | unreadable",
        "<form method=post action='https://a:b/'>               | unreadable",
        "<form method=post action='https://shop.example:99999/'> | unreadable",
        "<form method=post action='//'>                         | unreadable",
        "<form method=post action='https://%zz/'>               | unreadable",
        "<form method=post action='https://[::1/'>              | unreadable",
        "<form method=post action='https://1.2.3.256/'>         | unreadable",
        // Schemes
        "<form method=post action='wss://x.example/'>           | odd wss:",
        "<form method=post action='blob:https://shop.example/1'> | odd blob:",
        "<form method=post action='about:blank'>                | odd about:",
        "<form method=post action='tel:123'>                    | odd tel:",
        "<form method=post action='vbscript:x'>                 | odd vbscript:",
        "<form method=post action='&#1;javascript:x()'>         | script javascript:",
        // Words of attributes are compared whole, without taking spaces away
        "<form method=' post ' action=/in>                      | get https://shop.example/in",
        "<form method=posT action=/in>                          | post https://shop.example/in",
        "<form method=post action=/in><button type=' button ' formaction=/x>x</button> | post https://shop.example/in + post https://shop.example/x",
        "<form method=post action=/in><button formmethod=''>x</button> | post https://shop.example/in + get https://shop.example/in",
        "<form method=post action=/in><button formmethod=dialog>x</button> | post https://shop.example/in + nowhere",
        "<form method=post action=/in><input type=submit formaction='javascript:x()'> | post https://shop.example/in + script javascript:",
        "<form method=post action=/in><button formaction='mailto:a@b.example'>x</button> | post https://shop.example/in + mail mailto:",
        // Bases
        "<form method=post action=in></form><base href=/late/>  | post https://shop.example/late/in",
        "<base href=''><form method=post action=in>             | post https://shop.example/a/in",
        "<template><base href=/t/></template><form method=post action=in> | post https://shop.example/a/in",
        "<base href=//cdn.example><form method=post action=in>  | post https://cdn.example/in",
        // Owners
        "<p id=f></p><form id=f method=post action=/in></form><button form=f formaction=/x>x</button> | post https://shop.example/in",
        "<noscript><form method=post action=http://evil.example/></form></noscript> | ?post http://evil.example/",
        // Scripts that only ask whether all is filled in
        "<form method=post action=/in onsubmit='return check()'> | post https://shop.example/in",
        "<form method=post action=http://evil.example/ onsubmit='if (!ok()) return false'> | ?post http://evil.example/",
        "<form method=post action=/in onsubmit='ok() ? send() : event.preventDefault()'> | post https://shop.example/in",
        "<form hx-post=/x>                                      | post https://shop.example/x",
        "<form data-hx-get=x>                                   | get https://shop.example/a/x",
        "<form hx-post=http://shop.example/x>                   | ?post http://shop.example/x",
        "<form hx-put=''>                                       | post https://shop.example/a/b",
        "<form hx-post=/x><button>go</button></form>            | post https://shop.example/x",
        "<form method=post action=/y hx-post=/x>                | post https://shop.example/x + post https://shop.example/y",
        "<form method=post action=/y><button hx-delete=/x>go</button></form>  | post https://shop.example/y + post https://shop.example/x",
      })
  void leadsWhereABrowserWouldSendIt(String html, String targets) {
    assertThat(FormTargetsTest.targets(html)).isEqualTo(targets);
  }
}
