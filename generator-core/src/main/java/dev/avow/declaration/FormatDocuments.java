package dev.avow.declaration;

import dev.avow.content.Vocabulary;
import dev.avow.model.Declaration;
import dev.avow.yaml.FormatPage;
import dev.avow.yaml.JsonSchema;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/** The documents about {@code privacy.yaml} that follow from its records and the vocabulary. */
public final class FormatDocuments {

  /** The lists to which a declaration may add words of its own under {@code vocabulary:}. */
  public static final Set<String> EXTENSIBLE =
      Set.of("data", "purposes", "roles", "sources", "subjects", "safeguards");

  private FormatDocuments() {}

  /**
   * The JSON Schema of a declaration, for editors; shipped as {@code dev/avow/privacy.schema.json}.
   */
  public static Map<String, Object> schema() {
    return JsonSchema.of(
        Declaration.class,
        "https://avow.dev/privacy.schema.json",
        "A privacy declaration (privacy.yaml, version 1)",
        Vocabulary.shipped(),
        EXTENSIBLE);
  }

  /** {@code docs/format.md}: every key. */
  public static String format() {
    return """
        # The declaration, key by key

        Written from the code by `FormatDocuments`; do not edit it by hand. The words that values
        take, and the rules all names follow, are in [words.md](words.md). Every key also takes
        `unknown` (nobody knows yet: prints nothing, asks a question) and `none` (there is none: a
        statement that may be printed). An entry below an id takes `unknown` too, which says so of
        each key that it requires; what there is none of has no entry. In a list, and for one
        language or law of several, neither word stands. What is not written is not said.
        *Internal* keys are never shown in a public document.
        """
        + FormatPage.of(Declaration.class);
  }

  /**
   * {@code docs/words.md}: the rules of names, the shapes of values, and all words.
   *
   * @param printed what the English documents print for a word, by its list and itself
   */
  public static String words(BinaryOperator<String> printed) {
    return WordsPage.of(Vocabulary.shipped(), printed);
  }
}
