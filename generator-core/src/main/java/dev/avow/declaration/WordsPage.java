package dev.avow.declaration;

import dev.avow.content.Vocabulary;
import dev.avow.content.Vocabulary.Entry;
import dev.avow.model.Declaration;
import dev.avow.yaml.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The table of words: one word per thing, in the file, the code, the templates and the pages. */
final class WordsPage {

  private static final String RULES =
      """
      # The words of a declaration

      Written from the code by `FormatDocuments`; do not edit it by hand. A word that is not here is
      not a word of the format, and a file that uses it gets a message with the nearest one. Under
      *not* stand those that people write in its place, which are answered with it.
      `avow explain health` tells what a word is in other vocabularies, `avow explain ccpa` whom a
      law reaches.

      ## The rule of names

      1. One word for one thing, in YAML, Java, templates and pages.
      2. American spelling (`organization`, `honored`), lower case, words joined by dashes
         (`asked-at`). Java and templates write the same word in camel case (`askedAt`).
      3. A key that holds several things is a plural (`uses`, `parties`); a key that answers one
         question is a singular (`basis`, `keep`), even where a list may stand.
      4. Ids of your own (`orders`, `stripe`) follow the same rule: a letter first, then letters,
         digits and single dashes, at most 64 characters.
      5. A yes-or-no key takes `true` or `false`, and nothing else. `no` is Norway.
      6. Every key takes `unknown` and `none`. Nothing written is nothing said.

      ## The shapes of values

      This set is closed.

      | shape | example |
      |---|---|
      | one plain value | `effective: 2026-12-01` |
      | a text, or one for each language | `label: your loyalty number` · `label: {en: your loyalty number, de: Ihre Kundennummer}` |
      | one value, or a list of them | `data: email` · `data: [name, email]` |
      | an address, or one for each language | `notice: /privacy` · `notice: {en: /privacy, de: /datenschutz}` |
      | a value, or one for each law | `basis: consent` · `basis: {gdpr: consent, lgpd: contract}` |
      | entries by your ids, or by words | `parties: {stripe: {name: "Stripe, Inc.", role: processor}}` |
      | a mapping of fixed keys | `keep: {for: P7Y, after: the order}` |
      | a plain value in place of a mapping | `keep: P7Y` for `keep: {for: P7Y}` |
      | exactly one of several keys | `for`, `until`, `as-long-as` or `forever` under `keep` |
      """;

  private WordsPage() {}

  /**
   * The page.
   *
   * @param printed what the English documents print for a word of a list; empty for one that they
   *     never print
   */
  static String of(Vocabulary vocabulary, BinaryOperator<String> printed) {
    StringBuilder page = new StringBuilder(RULES);
    keys(page);
    enumerations(page);
    for (String list : Vocabulary.LISTS) {
      list(vocabulary, list, printed, page);
    }
    return page.toString();
  }

  private static void keys(StringBuilder page) {
    page.append("\n## keys\n\n| key | places | not |\n|---|---|---|\n");
    for (Map.Entry<String, Lexicon.Use> key : Lexicon.keys(Declaration.class).entrySet()) {
      page.append("| `")
          .append(key.getKey())
          .append("` | `")
          .append(String.join("`, `", key.getValue().paths()))
          .append("` | ")
          .append(String.join(", ", key.getValue().also()))
          .append(" |\n");
    }
  }

  private static void enumerations(StringBuilder page) {
    page.append("\n## enumerations\n\n| what | words |\n|---|---|\n");
    Lexicon.enumerations(Declaration.class)
        .forEach(
            (name, words) ->
                page.append("| ")
                    .append(name)
                    .append(" | `")
                    .append(String.join("`, `", words))
                    .append("` |\n"));
  }

  private static void list(
      Vocabulary vocabulary, String list, BinaryOperator<String> printed, StringBuilder page) {
    page.append("\n## ").append(list).append("\n\n");
    if (FormatDocuments.EXTENSIBLE.contains(list)) {
      page.append("A declaration may add words under `vocabulary.").append(list).append("`.\n\n");
    }
    page.append("| word | prints | under | also understood | not |\n|---|---|---|---|---|\n");
    Map<String, List<String>> not = new HashMap<>();
    vocabulary
        .instead(list)
        .forEach((other, word) -> not.computeIfAbsent(word, of -> new ArrayList<>()).add(other));
    for (String word : vocabulary.of(list)) {
      Entry entry = vocabulary.entry(list, word).orElseThrow();
      List<String> aliases = new ArrayList<>(entry.aliases());
      page.append("| `")
          .append(word)
          .append("` | ")
          .append(printed.apply(list, word))
          .append(" | ")
          .append(entry.parent().isEmpty() ? "" : "`" + entry.parent() + "`")
          .append(" | ")
          .append(aliases.isEmpty() ? "" : "`" + String.join("`, `", aliases) + "`")
          .append(" | ")
          .append(String.join(", ", not.getOrDefault(word, List.of())))
          .append(" |\n");
    }
  }
}
