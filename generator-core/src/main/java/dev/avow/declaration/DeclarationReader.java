package dev.avow.declaration;

import dev.avow.content.Vocabulary;
import dev.avow.finding.Finding;
import dev.avow.model.Declaration;
import dev.avow.text.Sha256;
import dev.avow.yaml.Reading;
import dev.avow.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code privacy.yaml}: all faults in one run, or a declaration that means one thing. */
public final class DeclarationReader {

  private DeclarationReader() {}

  /**
   * Reads a declaration.
   *
   * @param name the file's name for messages, as the user gave it
   */
  public static Reading<DeclarationFile> read(byte[] bytes, String name) {
    YamlDocument document = YamlDocument.parse(bytes, name);
    Vocabulary vocabulary = OwnVocabulary.of(document);
    Reading<Declaration> reading = document.read(Declaration.class, vocabulary);
    List<Finding> findings = new ArrayList<>(reading.findings());
    reading
        .value()
        .ifPresent(
            declaration -> {
              findings.addAll(References.check(declaration, vocabulary, reading.unread()));
              findings.addAll(Regions.check(declaration));
              findings.addAll(CookieNames.check(declaration));
            });
    Optional<DeclarationFile> file =
        reading
            .value()
            .map(
                declaration ->
                    new DeclarationFile(name, declaration, vocabulary, Sha256.of(bytes)));
    return new Reading<>(file, findings, reading.unread());
  }
}
