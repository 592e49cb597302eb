package dev.avow.declaration;

import dev.avow.content.Vocabulary;
import dev.avow.model.OwnWord;
import dev.avow.model.OwnWords;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.YamlDocument;
import java.util.Map;
import java.util.Optional;

/**
 * The shipped vocabulary with the declaration's own words. They stand in the same file as the
 * sentences written with them, so they are read first.
 */
final class OwnVocabulary {

  private OwnVocabulary() {}

  static Vocabulary of(YamlDocument document) {
    Vocabulary shipped = Vocabulary.shipped();
    return document
        .section("vocabulary", OwnWords.class, shipped)
        .map(words -> extend(shipped, words))
        .orElse(shipped);
  }

  private static Vocabulary extend(Vocabulary shipped, OwnWords own) {
    Vocabulary vocabulary = add(shipped, "data", own.data());
    vocabulary = add(vocabulary, "purposes", own.purposes());
    vocabulary = add(vocabulary, "roles", own.roles());
    vocabulary = add(vocabulary, "sources", own.sources());
    vocabulary = add(vocabulary, "subjects", own.subjects());
    return add(vocabulary, "safeguards", own.safeguards());
  }

  private static Vocabulary add(
      Vocabulary vocabulary, String list, Answer<Map<String, Given<OwnWord>>> words) {
    Vocabulary extended = vocabulary;
    for (Map.Entry<String, Given<OwnWord>> word : words.given().orElse(Map.of()).entrySet()) {
      String parent = word.getValue().value().parent().given().orElse("");
      Optional<String> known = extended.canonical(list, parent);
      if (known.isPresent()) {
        extended = extended.with(list, word.getKey(), known.get());
      }
    }
    return extended;
  }
}
