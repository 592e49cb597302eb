package dev.avow.law;

import dev.avow.text.Nearest;
import dev.avow.yaml.NotReadable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The words and signs of a condition or proof, read from left to right. */
final class Tokens {

  /** Longer text is no condition a person could check. */
  private static final int LONGEST = 2_000;

  private static final String SIGNS = "(),:=|[]";

  private final List<Token> tokens = new ArrayList<>();
  private int next;

  private record Token(String text, int column) {}

  Tokens(String text) {
    if (text.length() > LONGEST) {
      throw new NotReadable("is longer than " + LONGEST + " characters", "Make two rows of it.");
    }
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n') {
        at++;
      } else if (SIGNS.indexOf(c) >= 0) {
        tokens.add(new Token(String.valueOf(c), at + 1));
        at++;
      } else if (isWord(c)) {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
          at++;
        }
        tokens.add(new Token(text.substring(start, at), start + 1));
      } else {
        throw new NotReadable(
            "has a '" + Character.toString(text.codePointAt(at)) + "' at column " + (at + 1),
            "Use words, 'and', 'or', 'not' and brackets.");
      }
    }
    tokens.add(new Token("", text.length() + 1));
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '*';
  }

  int column() {
    return tokens.get(next).column();
  }

  boolean atEnd() {
    return tokens.get(next).text().isEmpty();
  }

  boolean at(String text) {
    return tokens.get(next).text().equals(text);
  }

  /** Takes the word or sign if it is the next one. */
  boolean take(String text) {
    if (at(text)) {
      next++;
      return true;
    }
    return false;
  }

  void demand(String sign) {
    if (!take(sign)) {
      throw wrong("'" + sign + "' is missing", "Write '" + sign + "' there.");
    }
  }

  /** The next word; what it should be ends a sentence: {@code the name of a fact}. */
  String word(String what) {
    String text = tokens.get(next).text();
    if (text.isEmpty() || SIGNS.contains(text)) {
      throw wrong(what + " is missing", "Write " + what + " there.");
    }
    next++;
    return text;
  }

  /** Words with {@code |} between them. */
  List<String> choice(String what) {
    List<String> words = new ArrayList<>();
    do {
      words.add(word(what));
    } while (take("|"));
    return words;
  }

  /** What is wrong where the reading stands. */
  NotReadable wrong(String problem, String remedy) {
    String text = tokens.get(next).text();
    return new NotReadable(
        (text.isEmpty() ? "breaks off" : "cannot be read at '" + text + "'")
            + " (column "
            + column()
            + "): "
            + problem,
        remedy);
  }

  /** A word that is none of those known here. */
  static NotReadable unknown(String what, String written, int column, Collection<String> known) {
    String question = Nearest.question(written, known);
    return new NotReadable(
        "names the "
            + what
            + " '"
            + written
            + "'"
            + (column == 0 ? "" : " (column " + column + ")")
            + ", which there is not",
        question.isEmpty() ? "Use one of: " + String.join(", ", known) + "." : question);
  }
}
