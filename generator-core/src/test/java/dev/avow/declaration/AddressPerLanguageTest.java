package dev.avow.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.model.Site;
import dev.avow.model.Url;
import dev.avow.yaml.PerLanguage;
import dev.avow.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An address of the site, or one for each language. */
class AddressPerLanguageTest {

  @Test
  void oneAddressIsThatOfAllLanguages() {
    PerLanguage<Url> places = places("/privacy");
    assertThat(places.single()).isTrue();
    assertThat(places.in("de").orElseThrow().value()).hasToString("/privacy");
  }

  @Test
  void eachLanguageHasItsOwn() {
    PerLanguage<Url> places = places("{en: /privacy, de: /de/datenschutz, pt-BR: /br}");
    assertThat(places.single()).isFalse();
    assertThat(places.in("de").orElseThrow().value()).hasToString("/de/datenschutz");
    assertThat(places.in("pt-BR").orElseThrow().place().path()).isEqualTo("site.notice");
    assertThat(places.in("fr")).isEmpty();
  }

  @Test
  void whatIsNoLanguageIsToldWithWhatToWrite() {
    assertThat(faults("{EN: /a, de_AT: /b, xx: /c, deutsch: /d, de: [/e], fr: none, it: cookies}"))
        .containsExactly(
            "privacy.yaml:5:12: error: 'EN' is not a language tag. Write 'en'. [key-unknown]",
            "privacy.yaml:5:20: error: 'de_AT' is not a language tag. Write 'de-AT'. [key-unknown]",
            "privacy.yaml:5:31: error: 'xx' is not a language tag. Write it plainly, 'notice:"
                + " /privacy', or one for each language: {en: …, de: …}. [key-unknown]",
            "privacy.yaml:5:39: error: 'deutsch' is not a language tag. Write it plainly, 'notice:"
                + " /privacy', or one for each language: {en: …, de: …}. [key-unknown]",
            "privacy.yaml:5:56: error: 'notice' wants one plain value, and a list stands there."
                + " Give one value, without the list, such as '/privacy'. [value-shape]",
            "privacy.yaml:5:66: error: 'none' answers for all of 'notice', not for a part of it."
                + " Take it out, or write 'notice: none' in place of all; a text of these letters"
                + " goes in quotes: \"none\". [value-wrong]",
            "privacy.yaml:5:76: error: 'cookies' under 'notice' is neither an address nor a path of"
                + " the site. Begin with 'https://', or with one '/' for a page of the site."
                + " [value-wrong]");
  }

  @Test
  void aLanguageStandsOnceAndAMapHoldsSome() {
    assertThat(faults("{de: /a, de: /b}"))
        .containsExactly(
            "privacy.yaml:5:20: error: 'de' is given twice in 'site.notice', first on line 5. Keep"
                + " one of the two, or join them. [key-twice]");
    assertThat(faults("{}")).singleElement().asString().contains("'notice' is empty.");
    assertThat(faults("{[a]: /b}"))
        .singleElement()
        .asString()
        .contains("A key in 'site.notice' is a list or a mapping");
  }

  @Test
  void tenThousandLanguagesAreToldOnce() {
    String many =
        IntStream.range(0, 10_000)
            .mapToObj(number -> "en-x-" + Integer.toString(number + 1296, 36) + ": /p" + number)
            .collect(Collectors.joining(", ", "{", "}"));
    assertThat(faults(many))
        .singleElement()
        .asString()
        .contains("'notice' is given in more than 200 languages. Keep those that the site has.");
  }

  private static PerLanguage<Url> places(String notice) {
    Reading<DeclarationFile> read = read(notice);
    assertThat(read.findings()).isEmpty();
    return read.value().orElseThrow().declaration().site().then(Site::notice).given().orElseThrow();
  }

  private static List<String> faults(String notice) {
    return read(notice).findings().stream().map(Finding::toString).toList();
  }

  private static Reading<DeclarationFile> read(String notice) {
    String yaml =
        "avow: 1\norganization: {name: Shop}\nsite:\n  url: https://s.example/\n  notice: "
            + notice
            + "\ndata: none\nuses: none\n";
    return DeclarationReader.read(yaml.getBytes(StandardCharsets.UTF_8), "privacy.yaml");
  }
}
