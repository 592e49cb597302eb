package dev.avow.check.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Many phrases looked for in one pass over a text: a tree of their letters, walked from each place
 * of the text. Looking for each of some thousand phrases by itself was half of the time of a check.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    final Map<Character, Node<T>> next = new HashMap<>(4);
    final List<T> ends = new ArrayList<>(1);
  }

  /** Takes in a phrase, spaces included, as it must stand in a text; never while texts are read. */
  public void add(String phrase, T value) {
    Node<T> node = root;
    for (int at = 0; at < phrase.length(); at++) {
      node = node.next.computeIfAbsent(phrase.charAt(at), letter -> new Node<>());
    }
    node.ends.add(value);
  }

  /**
   * Tells what stands in the text, in the order of where it begins; the same as often as it does.
   */
  public void find(String text, Consumer<T> found) {
    for (int from = 0; from < text.length(); from++) {
      Node<T> node = root;
      for (int at = from; at < text.length(); at++) {
        node = node.next.get(text.charAt(at));
        if (node == null) {
          break;
        }
        node.ends.forEach(found);
      }
    }
  }
}
