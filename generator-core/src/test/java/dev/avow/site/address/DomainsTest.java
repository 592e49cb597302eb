package dev.avow.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of rule that the public suffix list knows: plain, with a star, and its exceptions. */
class DomainsTest {

  @ParameterizedTest(name = "{0} belongs to {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shop.com                  | shop.com
          www.shop.com              | shop.com
          a.b.shop.com              | shop.com
          WWW.Shop.COM              | shop.com
          www.shop.com.             | shop.com
          shop.nowhere              | shop.nowhere
          www.shop.nowhere          | shop.nowhere
          a.b.shop.nowhere          | shop.nowhere
          shop.co.uk                | shop.co.uk
          www.shop.co.uk            | shop.co.uk
          shop.uk.com               | shop.uk.com
          a.shop.uk.com             | shop.uk.com
          shop.jp                   | shop.jp
          a.shop.ac.jp              | shop.ac.jp
          a.shop.kyoto.jp           | shop.kyoto.jp
          a.shop.ide.kyoto.jp       | shop.ide.kyoto.jp
          a.shop.x.kobe.jp          | shop.x.kobe.jp
          a.city.kobe.jp            | city.kobe.jp
          a.shop.mm                 | a.shop.mm
          a.b.shop.ck               | b.shop.ck
          a.www.ck                  | www.ck
          shop.us                   | shop.us
          www.shop.ak.us            | shop.ak.us
          www.shop.k12.ak.us        | shop.k12.ak.us
          someone.github.io         | someone.github.io
          www.someone.github.io     | someone.github.io
          a.someone.blogspot.com    | someone.blogspot.com
          www.xn--85x722f.com.cn    | xn--85x722f.com.cn
          www.xn--85x722f.xn--55qx5d.cn | xn--85x722f.xn--55qx5d.cn
          a.shop.xn--fiqs8s         | shop.xn--fiqs8s
          127.0.0.1                 | 127.0.0.1
          [::1]                     | [::1]
          localhost                 | localhost
          """)
  void everyNameBelongsToTheOneWhoRegisteredIt(String host, String domain) {
    assertThat(Domains.registrable(host)).isEqualTo(domain);
    assertThat(Domains.isSuffix(domain)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "com",
    "co.uk",
    "uk.com",
    "jp",
    "ide.kyoto.jp",
    "x.kobe.jp",
    "shop.mm",
    "shop.ck",
    "k12.ak.us",
    "github.io",
    "xn--fiqs8s",
    "xn--55qx5d.cn"
  })
  void aSuffixBelongsToNobody(String suffix) {
    assertThat(Domains.isSuffix(suffix)).isTrue();
    assertThat(Domains.registrable(suffix)).isEqualTo(suffix);
  }

  /** As a cookie or a script may have it. */
  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "shop..com", "com.", "。.xn--", "a b", "*"})
  void whatIsNoNameBelongsToSomebodyAllTheSame(String text) {
    assertThat(Domains.registrable(text)).isNotNull();
    assertThat(Domains.isSuffix(text)).isFalse();
  }
}
