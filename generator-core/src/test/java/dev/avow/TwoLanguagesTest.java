package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organization with two notices: translated, published each at its address, and checked. */
class TwoLanguagesTest {

  private static final String BETWEEN = "<p>A choir. <a href=\"%s\">Privacy notice</a></p>";

  @TempDir Path temp;
  private Path declaration;
  private Path overlay;
  private Path site;

  @BeforeEach
  void publishBoth() throws IOException {
    overlay = Files.createDirectories(temp.resolve("texts"));
    site = Files.createDirectories(temp.resolve("site/de")).getParent();
    declaration = temp.resolve("privacy.yaml");
    String choir = Files.readString(Example.named("first-notice").folder().resolve("privacy.yaml"));
    Files.writeString(
        declaration,
        choir
            .replace(
                "notice: /privacy, security: /security",
                "notice: {en: /privacy.html, de: /de/datenschutz.html}")
            .replace("form: /leave", "form: {en: /leave, de: /de/abmelden}")
            .replace("version: \"1\"", "version: \"1\", languages: [en, de]")
            .replace("label: the concert letter", "label: {en: the letter, de: der Brief}")
            .replace("until: you unsubscribe", "until: {en: you leave, de: Sie gehen}")
            .replace(
                "claim: Our forms are sent encrypted.",
                "claim: {en: Forms are encrypted., de: Wir verschlüsseln.}"));
    Avow.translate(new Request(declaration, Example.DAY), overlay);
    try (Stream<Path> files = Files.walk(overlay)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, German.of(Files.readString(file)));
      }
    }
    Path out = temp.resolve("out");
    assertThat(Avow.generate(request(), out, temp.resolve("inside")).report().findings()).isEmpty();
    Files.copy(out.resolve("privacy.html"), site.resolve("privacy.html"));
    Files.copy(out.resolve("privacy.de.html"), site.resolve("de/datenschutz.html"));
    page("index.html", "en", "/privacy.html");
    page("de/index.html", "de", "/de/datenschutz.html");
  }

  @Test
  void bothAreFoundUnchangedAndLinked() throws IOException {
    assertThat(told()).isEmpty();
  }

  @Test
  void eachLeadsToTheOther() throws IOException {
    assertThat(site.resolve("privacy.html"))
        .content()
        .contains("<a href=\"https://tidewaterchoir.example/de/datenschutz.html\" hreflang=\"de\"");
    assertThat(site.resolve("de/datenschutz.html"))
        .content()
        .contains("<a href=\"https://tidewaterchoir.example/privacy.html\" hreflang=\"en\"");
  }

  @Test
  void eachNamesTheFormOfItsLanguage() throws IOException {
    for (String name : List.of("privacy", "opt-out", "email-footer-letter")) {
      assertThat(temp.resolve("out/" + name + ".txt"))
          .content()
          .contains("https://tidewaterchoir.example/leave")
          .doesNotContain("abmelden");
      assertThat(temp.resolve("out/" + name + ".de.txt"))
          .content()
          .contains("https://tidewaterchoir.example/de/abmelden")
          .doesNotContain("example/leave");
    }
  }

  @Test
  void theFormIsLookedAtInEachLanguage() throws IOException {
    Files.writeString(
        site.resolve("leave.html"), "<title>L</title><form action=/off><input name=email></form>");
    assertThat(told("opt-out-page"))
        .singleElement()
        .asString()
        .startsWith(
            "https://tidewaterchoir.example/de/abmelden: error: The opt-out page of 'letter' ");
  }

  @Test
  void theOneThatIsNotPublishedIsTold() throws IOException {
    Files.delete(site.resolve("de/datenschutz.html"));
    assertThat(told())
        .anyMatch(told -> told.contains("datenschutz.html: error: The notice could not be opened"));
  }

  @Test
  void aChangeOfTheTranslationIsTold() throws IOException {
    Path german = site.resolve("de/datenschutz.html");
    Files.writeString(german, Files.readString(german).replace("ung ", "e "));
    assertThat(told())
        .anyMatch(told -> told.contains("datenschutz.html: error: The text differs from the one"));
  }

  @Test
  void aPageThatLinksToTheOtherLanguageAloneIsTold() throws IOException {
    page("de/index.html", "de", "/privacy.html");
    assertThat(told())
        .singleElement()
        .asString()
        .endsWith(
            "warning: The page is in 'de', and its link leads to the notice in another language."
                + " Link to /de/datenschutz.html, where the notice in 'de' stands."
                + " [notice-language]");
  }

  @Test
  void aPageWithoutALinkIsToldTheAddressInItsLanguage() throws IOException {
    Files.writeString(site.resolve("de/index.html"), "<html lang=de><title>Chor</title><p>Chor.");
    assertThat(told())
        .singleElement()
        .asString()
        .contains("Link to /de/datenschutz.html from the layout that all pages share.");
  }

  @Test
  void aTranslationMadeByHandStandsWhereItIsDeclared() throws IOException {
    String written = Files.readString(declaration);
    Files.writeString(
        declaration,
        written.replace("de: /de/datenschutz.html}", "de: /de/datenschutz.html, fr: /fr.html}"));
    assertThat(told())
        .anyMatch(told -> told.contains("fr.html: error: The notice could not be opened"));
  }

  private void page(String name, String language, String notice) throws IOException {
    Files.writeString(
        site.resolve(name),
        "<!DOCTYPE html><html lang="
            + language
            + "><meta charset=utf-8><title>Choir</title><body>"
            + BETWEEN.formatted(notice));
  }

  private List<String> told() throws IOException {
    return told("notice-");
  }

  private List<String> told(String id) throws IOException {
    Outcome checked = Avow.check(request(), SiteRequest.of(site.toString()), seen -> {});
    return checked.report().findings().stream()
        .filter(finding -> finding.rule().id().startsWith(id))
        .map(Finding::toString)
        .toList();
  }

  private Request request() {
    return new Request(declaration, Optional.of(overlay), Example.DAY);
  }
}
