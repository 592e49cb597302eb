package dev.avow.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  private static final Address BASE = Address.of("http://shop.example:8080/a/b/page.html?q=1");

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      value = {
        "/x -> http://shop.example:8080/x",
        "x -> http://shop.example:8080/a/b/x",
        "./x -> http://shop.example:8080/a/b/x",
        "../x -> http://shop.example:8080/a/x",
        "../../../../x -> http://shop.example:8080/x",
        "/x/../y -> http://shop.example:8080/y",
        "/x/%2e%2E/y -> http://shop.example:8080/y",
        "/x/.. -> http://shop.example:8080/",
        "/x/y/. -> http://shop.example:8080/x/y/",
        "/a//b -> http://shop.example:8080/a//b",
        "?n=2 -> http://shop.example:8080/a/b/page.html?n=2",
        "? -> http://shop.example:8080/a/b/page.html?",
        "#top -> http://shop.example:8080/a/b/page.html?q=1",
        "//other.example/x -> http://other.example/x",
        "HTTP://OTHER.example:80/x -> http://other.example/x",
        "https://other.example:443 -> https://other.example/",
        "http:x -> http://shop.example:8080/a/b/x",
        "http:/x -> http://shop.example:8080/x",
        "https:x -> https://x/",
        "https:/other.example/x -> https://other.example/x",
        "http:\\\\other.example\\x -> http://other.example/x",
        "\\x -> http://shop.example:8080/x",
        "http://user:secret@other.example/ -> http://other.example/",
        "http://a@b@other.example/ -> http://other.example/",
        "/%6Fk -> http://shop.example:8080/%6Fk",
        "/%e2%82%ac -> http://shop.example:8080/%e2%82%ac",
        "/€ -> http://shop.example:8080/%E2%82%AC",
        "/a b -> http://shop.example:8080/a%20b",
        "/%252e%252e/x -> http://shop.example:8080/%252e%252e/x",
        "/%zz -> http://shop.example:8080/%zz",
        "/x?q=%20+ %zz -> http://shop.example:8080/x?q=%20+%20%zz",
        "/x?q='\"<> -> http://shop.example:8080/x?q=%27%22%3C%3E",
        "/;v=1 -> http://shop.example:8080/;v=1",
        "http://bücher.example/ -> http://xn--bcher-kva.example/",
        "http://faß.example/ -> http://xn--fa-hia.example/",
        "http://аpple.example/ -> http://xn--pple-43d.example/",
        "http://shop.example./x -> http://shop.example./x",
        "http://[::1]:81/ -> http://[::1]:81/",
        "http://[0:0:0:0:0:ffff:127.0.0.1]/ -> http://[::ffff:7f00:1]/",
        "http://[2001:DB8::0:1]/ -> http://[2001:db8::1]/",
        "http://0x7f.1/ -> http://127.0.0.1/",
        "http://2130706433/ -> http://127.0.0.1/",
        "http://①②⑦.⓪.⓪.①/ -> http://127.0.0.1/",
        "http://other.example:/ -> http://other.example/",
      })
  void referencesResolveAsInBrowsers(String written, String address) {
    assertThat(BASE.resolve(written)).hasToString(address);
  }

  @Test
  void controlsAndSpacesAroundAndLineEndsWithinAreDropped() {
    assertThat(BASE.resolve(" \u0001 /o\n\tk \r\n")).hasToString("http://shop.example:8080/ok");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "http:///",
        "http://[::1",
        "http://[::1%25lo]/",
        "http://x:65536/",
        "http://x:abc/",
        "http://x:99999999999/",
        "http://sh op.example/",
        "http://sh%20op.example/",
        "http://%00.example/",
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "http://0x1ffffffff/",
        "http://09.1.1.1/"
      })
  void whatNoBrowserCouldFollowIsUnreadable(String written) {
    assertThat(Address.of("https://base.example/").resolve(written))
        .isInstanceOf(Reference.Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource({
    "mailto:a@b.example, mailto",
    "' JaVaScRiPt:alert(1)', javascript",
    "'java\tscript:alert(1)', javascript",
    "data:text/html;x, data",
    "tel:+1-555, tel"
  })
  void otherSchemesAreTold(String written, String scheme) {
    assertThat(BASE.resolve(written))
        .isInstanceOfSatisfying(
            Reference.Elsewhere.class, other -> assertThat(other.scheme()).isEqualTo(scheme));
  }

  @Test
  void theFragmentIsKeptButDoesNotCount() {
    Address page = Address.of("https://shop.example/a#b");
    assertThat(page.fragment()).isEqualTo("b");
    assertThat(page).isEqualTo(Address.of("https://shop.example/a#c"));
  }

  @Test
  void anEscapeNobodyNeedsDoesNotMakeAnotherAddress() {
    Address page = Address.of("https://shop.example/%7eme/%e2%82%ac?%6E=%2f");
    assertThat(page).isEqualTo(Address.of("https://shop.example/~me/%E2%82%AC?n=%2F"));
    assertThat(page).hasSameHashCodeAs(Address.of("https://shop.example/~me/%E2%82%AC?n=%2F"));
    assertThat(page).isNotEqualTo(Address.of("https://shop.example/~me/%E2%82%AC?n=/"));
    assertThat(PageKeys.canonical(page)).hasToString("https://shop.example/~me/%E2%82%AC?n=%2F");
  }

  @Test
  void valuesOfTheQueryAreNotShown() {
    assertThat(Address.of("https://shop.example/a?email=a%40b.example&n=2&token").shown())
        .isEqualTo("https://shop.example/a?email=...&n=...&...");
  }

  @Test
  void oneSiteIsReachedByBothSchemes() {
    assertThat(Address.of("http://shop.example/").site()).isEqualTo("shop.example");
    assertThat(Address.of("https://shop.example/").site()).isEqualTo("shop.example");
    assertThat(Address.of("https://shop.example:8443/").site()).isEqualTo("shop.example:8443");
  }

  @ParameterizedTest
  @CsvSource({
    "shop.example.co.uk, example.co.uk",
    "a.b.github.io, b.github.io",
    "WWW.Shop.com, shop.com",
    "www.shop.example, shop.example",
    "co.uk, co.uk",
    "127.0.0.1, 127.0.0.1",
    "localhost, localhost"
  })
  void theRegistrableDomainFollowsThePublicSuffixList(String host, String domain) {
    assertThat(Domains.registrable(host)).isEqualTo(domain);
  }
}
