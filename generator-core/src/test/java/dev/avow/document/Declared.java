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

  /** The plain text of the notice on one line, when all documents are as they should be. */
  static String notice(String yaml) throws IOException {
    DocumentSet documents = documents(of(yaml), Content.shipped());
    assertThat(documents.findings()).isEmpty();
    return text(documents, "privacy.txt").replaceAll("\\s+", " ");
  }
}
