package dev.avow.check.fact.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What links say of where they lead, in each language. */
class LinkWordsTest {

  private static final Path LINKS = Path.of("src", "test", "resources", "notice", "links.txt");

  static Stream<String> languages() throws IOException {
    return Files.readAllLines(LINKS).stream().filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLinkToTheNoticeIsKnownInItsLanguage(String line) {
    String[] parts = line.split(" \\| ", -1);

    assertThat(LinkWords.of(parts[1]).notice()).isEqualTo(LinkWords.Notice.YES);
    assertThat(LinkWords.of(parts[2]).notice()).isNotEqualTo(LinkWords.Notice.YES);
  }

  @Test
  void thereAreFortyFiveLanguages() throws IOException {
    assertThat(languages().map(line -> line.split(" ", 2)[0]))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(45);
  }

  @Test
  void aWeakWordNeedsAnAddressThatAgrees() {
    LinkWords legal = LinkWords.of("Legal");

    assertThat(legal.toNotice(Address.of("https://shop.example/legal/privacy"))).isTrue();
    assertThat(legal.toNotice(Address.of("https://shop.example/legal"))).isFalse();
  }

  @Test
  void aSentenceAboutPrivacyIsNoLinkToANotice() {
    String sentence =
        "Why a hedge gives more privacy than any wall you can build, and what it costs to keep one";

    assertThat(LinkWords.of(sentence).toNotice(Address.of("https://shop.example/garden")))
        .isFalse();
  }

  @Test
  void theSameWordsAreReadOnce() {
    assertThat(LinkWords.of("Privacy notice")).isSameAs(LinkWords.of("Privacy notice"));
  }
}
