package dev.avow.check.mail;

import dev.avow.check.fact.word.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A postal address, looked for word by word: set on several lines, abbreviated, and without its
 * country it is still the address.
 */
final class PostalAddress {

  /** Words between two of the address: the parted zip code, a dash, a floor. */
  private static final int STRAY = 3;

  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("st", "street"),
          Map.entry("ave", "avenue"),
          Map.entry("av", "avenue"),
          Map.entry("rd", "road"),
          Map.entry("blvd", "boulevard"),
          Map.entry("dr", "drive"),
          Map.entry("ln", "lane"),
          Map.entry("ste", "suite"),
          Map.entry("str", "strasse"),
          Map.entry("pl", "platz"));

  private final List<String> words;

  private PostalAddress(List<String> words) {
    this.words = words;
  }

  /** The address as it is declared, on one line. */
  static PostalAddress of(String declared) {
    List<String> parts = new ArrayList<>(List.of(declared.split("[,;\\n]", -1)));
    String last = parts.get(parts.size() - 1);
    // Within a country nobody writes its name.
    if (parts.size() > 2 && last.chars().noneMatch(Character::isDigit)) {
      parts.remove(parts.size() - 1);
    }
    return new PostalAddress(words(String.join(" ", parts)));
  }

  boolean in(String text) {
    List<String> said = words(text);
    for (int at = 0; at < said.size(); at++) {
      if (!words.isEmpty() && said.get(at).equals(words.get(0)) && from(said, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean from(List<String> said, int first) {
    int at = first;
    for (String word : words.subList(1, words.size())) {
      int end = Math.min(said.size(), at + 2 + STRAY);
      int found = said.subList(Math.min(at + 1, end), end).indexOf(word);
      if (found < 0) {
        return false;
      }
      at += 1 + found;
    }
    return true;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Topic.fold(text).strip().split(" ", -1)) {
      String whole = WHOLE.getOrDefault(word, word);
      words.add(whole.endsWith("str") ? whole + "asse" : whole);
    }
    return words;
  }
}
