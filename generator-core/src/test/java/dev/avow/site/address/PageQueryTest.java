package dev.avow.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names a page is shown; what may be somebody's is not. */
class PageQueryTest {

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "/?page_id=3, /?page_id=3, /?page_id=3",
    "/ucp.php?mode=register, /ucp.php?mode=register, /ucp.php?mode=register",
    "/index.php?title=Help:Contents, /index.php?title=Help:Contents, /index.php?title=Help:Contents",
    "/?page_id=3&email=ann%40mail.example, /?page_id=3&email=..., /?page_id=3",
    "/?name=ann, /?name=..., /",
    "/?id=ann%40mail.example, /?id=..., /",
    "/?id=ann@mail.example, /?id=..., /",
    "/?id=123456789, /?id=..., /",
    "/?title=a%20b, /?title=..., /",
    "/?page, /?..., /",
    "/, /, /",
  })
  void onlyTheValuesThatNameAPageAreShown(String written, String shown, String page) {
    Address address = Address.of("https://shop.example" + written);

    assertThat(address.shown()).isEqualTo("https://shop.example" + shown);
    assertThat(address.shownPage()).isEqualTo(page);
  }
}
