package dev.avow.check.fact.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

  @ParameterizedTest(name = "{0} means {1}: {2}")
  @CsvSource({
    "https://shop.example/privacy, http://www.shop.example/privacy/, true",
    "https://shop.example/privacy, https://shop.example/privacy.html, true",
    "https://shop.example/, https://shop.example/index.html, true",
    "https://shop.example/privacy, https://shop.example/privacy?lang=de, true",
    "https://shop.example/privacy, https://shop.example/terms, false",
    "https://shop.example/privacy, https://other.example/privacy, false",
    "https://shop.example/?page_id=3, https://shop.example/?page_id=3, true",
    "https://shop.example/?page_id=3, https://shop.example/?lang=de&page_id=3, true",
    "https://shop.example/?page_id=3, https://shop.example/?page_id=4, false",
    "https://shop.example/?page_id=3, https://shop.example/?page_id=33, false",
    "https://shop.example/?page_id=3, https://shop.example/, false",
    "https://shop.example/privacy?utm_source=mail, https://shop.example/privacy, true",
  })
  void anAddressMeansThePageThatHasAllOfIt(String meant, String page, boolean same) {
    assertThat(Patterns.samePage(Address.of(meant), Address.of(page))).isEqualTo(same);
  }
}
