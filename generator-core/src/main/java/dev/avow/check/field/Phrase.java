package dev.avow.check.field;

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

  /**
   * How much of the text the phrase accounts for, in letters; 0 when it does not stand there.
   *
   * @param padded folded text with a space at either end
   */
  int in(String padded) {
    boolean found =
        switch (kind) {
          case WORDS -> padded.contains(" " + text + " ") || joinedIn(padded);
          case BEGINS -> padded.contains(" " + text);
          case ENDS -> padded.contains(text + " ");
          case INSIDE -> padded.contains(text);
          case WHOLE -> whole(padded);
        };
    return found ? joined.length() : 0;
  }

  private boolean joinedIn(String padded) {
    if (text.length() == joined.length()) {
      return false;
    }
    return joined.length() >= JOINED_ANYWHERE
        ? padded.contains(joined)
        : padded.contains(" " + joined + " ");
  }

  private boolean whole(String padded) {
    StringBuilder letters = new StringBuilder();
    for (String word : padded.trim().split(" ", -1)) {
      if (!word.isEmpty() && !Character.isDigit(word.charAt(0)) && !FILLERS.contains(word)) {
        letters.append(letters.isEmpty() ? "" : " ").append(word);
      }
    }
    return letters.toString().equals(text);
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
