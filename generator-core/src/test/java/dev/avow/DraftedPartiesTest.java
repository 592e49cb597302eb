package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a draft makes of hosts it knows, and of notices in two languages. */
class DraftedPartiesTest {

  @TempDir Path temp;

  @Test
  void aCompanyIsCalledByItsNameAndSaidToBeKnownForSomething() throws IOException {
    page(
        "index",
        "en",
        "<script src=https://cdn.cookielaw.org/a.js></script>"
            + "<script src=https://snap.licdn.com/b.js></script>"
            + "<script src=https://js.stripe.com/v3/></script>"
            + "<form method=post action=https://lists.example/join><input type=email name=email>");

    assertThat(draft())
        .contains("  onetrust:\n")
        .contains(role("Known for asking for consent, so perhaps a processor."))
        .contains("  linkedin:\n")
        .contains(role("Known for advertising, so perhaps a controller."))
        .contains("  lists-example:\n")
        .contains(role("It gets what a form asks for, so perhaps a processor."))
        .contains(
            "    role: unknown                  # ask: What is it to you, such as processor?\n");
  }

  @Test
  void theNoticeThatIsGeneratedIsTakenAndTheOtherIsATranslation() throws IOException {
    String links = "<a href=/datenschutz>Datenschutz</a> <a href=/en>Privacy notice</a>";
    page("index", "de", "<a href=/datenschutz>Datenschutz</a>");
    page(
        "datenschutz",
        "de",
        links
            + "<h1>Datenschutzerklärung</h1><p>Stand: 1. Mai 2026.</p>"
            + "<h2>Welche personenbezogenen Daten wir erheben</h2><p>Name und E-Mail-Adresse."
            + "<h2>Zwecke und Rechtsgrundlagen</h2><p>Für den Vertrag."
            + "<h2>Empfänger</h2><p>Niemand sonst."
            + "<h2>Speicherdauer</h2><p>Ein Jahr."
            + "<h2>Ihre Rechte</h2><p>Auskunft, Berichtigung, Löschung."
            + "<h2>Änderungen</h2><p>Wir schreiben sie hierher.");
    page(
        "en",
        "en",
        links
            + "<h1>Privacy notice</h1><p>Effective: May 1, 2026.</p>"
            + "<h2>What we collect</h2><p>Name and e-mail address."
            + "<h2>How we use it</h2><p>For the contract."
            + "<h2>With whom we share</h2><p>Nobody."
            + "<h2>How long we keep it</h2><p>A year."
            + "<h2>Your rights</h2><p>Access, correction, deletion."
            + "<h2>Changes</h2><p>We write them here.");

    assertThat(draft())
        .contains("  notice: {en: /en, de: /datenschutz}\n")
        .contains(
            "  # ask: A notice in de stands on /datenschutz. Is it a translation of this one?\n");
  }

  private static String role(String why) {
    return "    role: unknown                  # ask: What is it to you? " + why + "\n";
  }

  private void page(String name, String language, String body) throws IOException {
    Path site = Files.createDirectories(temp.resolve("site"));
    Files.writeString(
        site.resolve(name + ".html"),
        "<!DOCTYPE html><html lang=" + language + "><title>Tern</title><body>" + body);
  }

  private String draft() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Drafts.draft(file, temp.resolve("site"), "https://tern.example/");
    return Files.readString(file);
  }
}
