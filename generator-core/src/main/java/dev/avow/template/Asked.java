package dev.avow.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that a language lacks. A value knows its words before anybody prints it, and many are
 * only compared with ({@code <#if x == "hosted">}); so what was asked for is lacking once the
 * English in its place stands in a text.
 */
final class Asked {
  private final Map<String, Set<String>> lacking = new LinkedHashMap<>();

  /** What stands in place of each word that may be printed yet, piece by piece. */
  private final Map<Word, Set<List<String>>> waiting = new LinkedHashMap<>();

  private record Word(String list, String id) {}

  /** A word that is wanted, whatever is printed. */
  void want(String list, String id) {
    lacking.computeIfAbsent(list, first -> new LinkedHashSet<>()).add(id);
    waiting.remove(new Word(list, id));
  }

  /**
   * A word that is wanted when it is printed.
   *
   * @param english what stands in its place, with {@code {1}} for what is filled in
   */
  void ask(String list, String id, String english) {
    if (!lacking.getOrDefault(list, Set.of()).contains(id)) {
      waiting
          .computeIfAbsent(new Word(list, id), first -> new LinkedHashSet<>())
          .add(Arrays.stream(english.split("\\{\\d}", -1)).map(Asked::plain).toList());
    }
  }

  /** Tells what a clause printed. */
  void printed(String markdown) {
    if (waiting.isEmpty()) {
      return;
    }
    String text = plain(Marks.strip(markdown));
    List<Word> found = new ArrayList<>();
    waiting.forEach(
        (word, texts) -> {
          if (texts.stream().anyMatch(pieces -> pieces.stream().allMatch(text::contains))) {
            found.add(word);
          }
        });
    found.forEach(word -> want(word.list(), word.id()));
  }

  /** Without the backslashes of Markdown, and whatever the head of a sentence made of a letter. */
  private static String plain(String text) {
    return text.replace("\\", "").toLowerCase(Locale.ROOT);
  }

  /** The ids by list. */
  Map<String, Set<String>> lacking() {
    return lacking;
  }
}
