package dev.avow.check.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** By which sign exposed files are known, and what is none of them. */
class KnownFileTest {

  private static final int MOST = 64 * 1024;

  private static KnownFile at(String path) {
    return KnownFile.ALL.stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theTableIsShortAndGivesTheReasonOfEachRow() {
    assertThat(Table.shipped("site/known/exposed.txt", 4))
        .hasSizeBetween(1, 25)
        .allSatisfy(row -> assertThat(row).doesNotContain(""))
        .allSatisfy(row -> assertThat(row.get(0)).startsWith("/"))
        .allSatisfy(row -> assertThat(row.get(3)).endsWith("."));
    assertThat(KnownFile.ALL).extracting(KnownFile::path).doesNotHaveDuplicates();
  }

  @Test
  void carriersAreKnownByTheirHosts() {
    assertThat(Table.shipped("site/known/carriers.txt", 2))
        .allSatisfy(row -> assertThat(row).doesNotContain(""));
    assertThat(KnownHost.carrier("d111111abcdef8.cloudfront.net")).contains("Amazon CloudFront");
    assertThat(KnownHost.carrier("cloudfront.net.others.example")).isEmpty();
  }

  /** Binary files, which no page of a fixture can hold. */
  @Test
  void filesOfBytesAreKnownByTheirBeginning() {
    assertThat(at("/.DS_Store").is("\0\0\0\1Bud1\0\0")).isTrue();
    assertThat(at("/.DS_Store").is("Bud1")).isFalse();
    assertThat(at("/.svn/wc.db").is("SQLite format 3\0\20")).isTrue();
    assertThat(at("/backup.zip").is("PK\3\4\24")).isTrue();
    assertThat(at("/backup.zip").is("PK and so on")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'KEY=1', true",
    "'\uFEFFKEY=1', true",
    "'# settings\r\n\r\nexport KEY=1', true",
    "'not found', false",
    "'Sorry.\nKEY=1', false",
    "'key=1', false",
    "'KEY = 1', false",
    "'<p>\nKEY=1', false",
    "'# settings', false",
    "'', false"
  })
  void settingsBeginWithANameAndASign(String text, boolean known) {
    assertThat(at("/.env").is(text)).isEqualTo(known);
  }

  static Stream<String> endless() {
    return Stream.of("#\n", "\n", " ", "A", "{", "<", "\0", "[x] ", "-- \n", "a:\n", "COPY x ")
        .map(each -> each.repeat(MOST / each.length()));
  }

  /** As much as is read of an answer, and of nothing but one thing. */
  @ParameterizedTest
  @MethodSource("endless")
  void whatNeverComesToThePointIsNone(String text) {
    List<KnownFile> known = KnownFile.ALL.stream().filter(file -> file.is(text)).toList();
    assertThat(known).isEmpty();
  }
}
