package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Declarations for tests of documents. */
final class Declared {
  /** The least that a shop with a site says. */
  static final String SHOP =
      """
      avow: 1
      organization: {name: Shop, contact: p@s.example}
      site: {url: "https://s.example/"}
      data: {email: {from: you}}
      uses: {news: {purpose: email-marketing, data: email}}
      """;

  /** Who has a site, and says nothing of data yet. */
  static final String SITE =
      """
      avow: 1
      organization: {name: Shop, contact: p@s.example}
      site: {url: "https://s.example/"}
      """;

  /** Who writes to people on the ground of a legitimate interest. */
  static final String COLLECTS =
      SITE
          + """
          data: {email: {from: you}}
          uses: {news: {purpose: email-marketing, data: email, basis: legitimate-interest}}
          """;

  private Declared() {}

  static DeclarationFile of(String yaml) {
    Reading<DeclarationFile> reading =
        DeclarationReader.read(yaml.getBytes(StandardCharsets.UTF_8), "privacy.yaml");
    assertThat(reading.findings()).isEmpty();
    return reading.value().orElseThrow();
  }

  static DeclarationFile file(String name) throws IOException {
    try (InputStream in = Declared.class.getResourceAsStream("/document/" + name)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static DocumentSet documents(DeclarationFile file, Content content) throws IOException {
    return Documents.write(file, content, DocumentOptions.plain());
  }

  static String text(DocumentSet documents, String name) {
    return documents.files().stream()
        .filter(file -> file.name().equals(name))
        .map(GeneratedFile::text)
        .findFirst()
        .orElseThrow();
  }

  static DocumentSet written(String yaml) throws IOException {
    return documents(of(yaml), Content.shipped());
  }

  /** The plain text of the notice on one line, when all documents are as they should be. */
  static String notice(String yaml) throws IOException {
    DocumentSet documents = written(yaml);
    assertThat(documents.findings()).isEmpty();
    return text(documents, "privacy.txt").replaceAll("\\s+", " ");
  }
}
