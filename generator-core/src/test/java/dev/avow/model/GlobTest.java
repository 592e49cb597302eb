package dev.avow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.avow.yaml.NotReadable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

  @ParameterizedTest(name = "{0} stands for {1}?{2}: {3}")
  @CsvSource({
    "/join, /join, , true",
    "/join, /join/, utm_source=x, true",
    "/join, /joined, , false",
    "/shop/*, /shop/a/b, , true",
    "/a.b, /aXb, , false",
    "/index.php?page=join, /index.php, page=join, true",
    "/index.php?page=join, /index.php, lang=de&page=join, true",
    "/index.php?page=join, /index.php, , false",
    "/index.php?page=join, /index.php, page=joined, false",
    "/index.php?page=join, /other.php, page=join, false",
    "/?p=*, /, p=12, true",
    "/?p=*, /, page_id=12, false",
    "/x?a=1&b=2, /x, b=2&a=1, true",
    "/x?a=1&b=2, /x, a=1, false",
  })
  void aPatternStandsForPagesByTheirPathAndItsQuery(
      String pattern, String path, String query, boolean stands) {
    assertThat(new Glob(pattern).matches(path, query)).isEqualTo(stands);
  }

  @ParameterizedTest
  @ValueSource(strings = {"join", "/a b", "/a#b", "/a?", "/a?b?c", "/a?b#c"})
  void whatIsNoPathIsRefused(String text) {
    assertThatThrownBy(() -> new Glob(text)).isInstanceOf(NotReadable.class);
  }
}
