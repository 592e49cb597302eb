package dev.avow.document;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A German overlay for a declaration in two languages. */
record GermanOverlay(Path folder) {
  static final String DECLARATION =
      """
      avow: 1
      organization: {name: Hafenbuch GmbH, contact: privat@hafenbuch.example}
      notice: {effective: 2026-12-01, languages: [en, de]}
      site: {url: "https://hafenbuch.example/", notice: /privacy}
      data:
        email: {from: you, keep: {for: P7Y}}
      uses:
        orders: {purpose: fulfill-order, data: email, basis: contract}
      rights: {correct: {email: privat@hafenbuch.example}}
      """;

  /** The clauses that the declaration prints. */
  static final List<String> PRINTED =
      List.of(
          "about",
          "at-a-glance",
          "who-we-are",
          "coverage",
          "what-we-collect",
          "other-sources",
          "how-we-use",
          "how-long",
          "rights",
          "correct",
          "contact");

  static final String ABOUT =
      """
      Gültig ab ${notice.effective}.

      Diese Hinweise sagen Ihnen, welche Angaben über Sie ${organization.name} erhebt, und wie sie verwendet werden.
      Sie stehen unter ${site.notice.link}.
      """;

  static final String CORRECT =
      """
      ## Angaben berichtigen

      Ist etwas falsch oder unvollständig, was wir über Sie wissen, so können Sie es berichtigen lassen.
      <#list rights?filter(r -> r.id == "correct") as right>
      Schreiben Sie an ${right.email.link}.
      </#list>
      """;

  static final String HOW_LONG =
      """
      ## Wie lange wir sie aufbewahren

      | Angabe | Wie lange |
      |---|---|
      <#list data as item>
      | ${capitalized(item.label)} | ${capitalized(item.keep)} |
      </#list>
      """;

  /** The least that a language has. */
  void begin() throws IOException {
    write("words.yaml", "data: {email: {label: E-Mail-Adresse, plain: Ihre E-Mail-Adresse}}\n");
    write(
        "phrases.yaml",
        """
        phrases:
          title-notice: {says: Datenschutzhinweise}
          denials: {says: nicht nie niemals kein keine keinen niemand ohne}
          keep-for: {says: "{1} lang"}
          number-7: {says: sieben}
          year-many: {says: "{1} Jahre"}
        """);
  }

  List<String> told(String rule) throws IOException {
    return told(DECLARATION, rule);
  }

  List<String> told(String declaration, String rule) throws IOException {
    return Declared.documents(Declared.of(declaration), Content.over(folder)).findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(Finding::toString)
        .toList();
  }

  void clause(String id, String text) throws IOException {
    write("clauses/" + id + ".md.ftl", text);
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve("de").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
