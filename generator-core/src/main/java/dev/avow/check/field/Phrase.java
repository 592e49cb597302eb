package dev.avow.check.field;

import java.util.List;
import java.util.Set;

/**
 * One entry of a word list: whole words, or with hyphens the beginning, end or inside of one, or
 * after {@code =} the whole text.
 */
record Phrase(String text, String joined, Kind kind) {

  /** How the text must stand in what is searched. */
  enum Kind {
    WORDS,
    BEGINS,
    ENDS,
    INSIDE,
    WHOLE
  }

  // Shorter joined words occur by chance: 'mi' and 'no' in 'dominos'.
  private static final int JOINED_ANYWHERE = 8;

  static Phrase read(String entry) {
    boolean open = entry.startsWith("-");
    boolean more = entry.endsWith("-");
    String text = Folded.of(entry);
    Kind kind = Kind.WORDS;
    if (entry.startsWith("=")) {
      kind = Kind.WHOLE;
    } else if (open && more) {
      kind = Kind.INSIDE;
    } else if (open) {
      kind = Kind.ENDS;
    } else if (more) {
      kind = Kind.BEGINS;
    }
    return new Phrase(text, text.replace(" ", ""), kind);
  }

  /** How much of a text it accounts for, in letters. */
  int letters() {
    return joined.length();
  }

  /** Whether it is all that a text says, but for words that say nothing. */
  boolean whole() {
    return kind == Kind.WHOLE;
  }

  /** How it may stand in folded text that has a space at either end. */
  List<String> patterns() {
    return switch (kind) {
      case WORDS -> words();
      case BEGINS -> List.of(" " + text);
      case ENDS -> List.of(text + " ");
      case INSIDE -> List.of(text);
      case WHOLE -> List.of();
    };
  }

  private List<String> words() {
    if (text.length() == joined.length()) {
      return List.of(" " + text + " ");
    }
    boolean anywhere = joined.length() >= JOINED_ANYWHERE;
    return List.of(" " + text + " ", anywhere ? joined : " " + joined + " ");
  }

  /** The same phrase as it is written where room is short; nothing for most. */
  List<Phrase> shortened() {
    return kind == Kind.WORDS
        ? Shortened.of(text).stream()
            .map(form -> new Phrase(form, form.replace(" ", ""), kind))
            .toList()
        : List.of();
  }

  /** The words of a folded text that say what it is about: no numbers, no fillers. */
  static String core(String folded) {
    StringBuilder letters = new StringBuilder();
    for (String word : folded.split(" ", -1)) {
      if (!word.isEmpty() && !Character.isDigit(word.charAt(0)) && !FILLERS.contains(word)) {
        letters.append(letters.isEmpty() ? "" : " ").append(word);
      }
    }
    return letters.toString();
  }

  // Words around a field's name that say nothing of what it asks for.
  private static final Set<String> FILLERS =
      Set.of(
          "required",
          "optional",
          "your",
          "enter",
          "txt",
          "input",
          "field",
          "form",
          "the",
          "obligatoire",
          "pflichtfeld",
          "obligatorio",
          "obbligatorio",
          "verplicht",
          "user",
          "customer",
          "reg",
          "my");
}
