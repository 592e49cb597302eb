package dev.avow.document;

import dev.avow.model.Declaration;
import java.util.ArrayList;
import java.util.List;

/** The phrases around a document, which are asked for when all else is written. */
final class Around {

  private static final List<String> ALL =
      List.of(
          "title-review",
          "contents",
          "skip",
          "draft",
          "draft-open",
          "draft-review",
          "review-facts",
          "review-requirements");

  private Around() {}

  /** Those that the documents of the declaration print. */
  static List<String> phrases(Declaration declaration) {
    List<String> phrases = new ArrayList<>(ALL);
    phrases.addAll(OtherLanguages.phrases(declaration));
    return phrases;
  }
}
