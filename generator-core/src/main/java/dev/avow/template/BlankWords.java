package dev.avow.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The word files of a language that has none yet: what is wanted, with the English behind it. */
final class BlankWords {
  private final Wording english;

  BlankWords(Wording english) {
    this.english = english;
  }

  /**
   * The texts by file.
   *
   * @param wanted the ids by list
   */
  SortedMap<String, String> of(Map<String, List<String>> wanted) {
    Map<String, List<String>> words = new LinkedHashMap<>(wanted);
    List<String> phrases = words.remove(Wording.PHRASES);
    SortedMap<String, String> files = new TreeMap<>();
    StringBuilder text = new StringBuilder("# Write the words of the language for 'unknown'.\n");
    words.forEach(
        (list, ids) -> {
          text.append(list).append(":\n");
          ids.forEach(id -> text.append(word(list, id)));
        });
    files.put("words.yaml", text.toString());
    StringBuilder small =
        new StringBuilder(
            """
            # Write the words of the language for 'unknown'; {1}, {2}, {3} are replaced. Where the language has
            # them, add 'denials', 'limits', 'absolutes', 'small-words', 'abbreviations', 'full-stop' and
            # 'number-1' to 'number-12' of the English; 'years-3' and its like where the language counts in more than two forms.
            phrases:
            """);
    (phrases == null ? List.<String>of() : phrases)
        .forEach(id -> small.append(line(id, "says: unknown", quoted(english.phrase(id)))));
    files.put("phrases.yaml", small.toString());
    return files;
  }

  private String word(String list, String id) {
    String label = quoted(english.label(list, id));
    String plain = quoted(english.plain(list, id));
    return plain.equals(label)
        ? line(id, "label: unknown", label)
        : line(id, "label: unknown, plain: unknown", label + ", " + plain);
  }

  private static String quoted(Optional<String> words) {
    return '"' + words.orElse("") + '"';
  }

  private static String line(String id, String values, String words) {
    // 'yes' and 'no' alone would be no words to other readers of YAML.
    String key = id.equals("yes") || id.equals("no") ? '"' + id + '"' : id;
    return "  " + key + ": {" + values + "} # " + words.replaceAll("\\s+", " ") + "\n";
  }
}
