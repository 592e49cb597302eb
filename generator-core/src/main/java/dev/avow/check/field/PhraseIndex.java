package dev.avow.check.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases looked for in one pass over a text: a tree of their letters, walked from each place
 * of the text. Looking for each of some thousand phrases by itself was half of the time of a check.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

  private final Node<T> root = new Node<>();

  /**
   * One letter of a phrase. There are some ten thousands of them, so an empty one holds nothing.
   */
  private static final class Node<T> {
    private static final char[] NO_LETTERS = {};

    List<T> ends = List.of();
    List<Node<T>> next = List.of();

    /** The letters that lead on, in order; each to the node of the same number. */
    char[] letters = NO_LETTERS;

    @Nullable Node<T> after(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : next.get(at);
    }

    Node<T> grown(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return next.get(at);
      }
      int place = -at - 1;
      char[] more = Arrays.copyOf(letters, letters.length + 1);
      System.arraycopy(letters, place, more, place + 1, letters.length - place);
      more[place] = letter;
      letters = more;
      Node<T> node = new Node<>();
      next = with(next, place, node);
      return node;
    }

    void end(T value) {
      ends = with(ends, ends.size(), value);
    }

    private static <E> List<E> with(List<E> list, int place, E item) {
      List<E> more = new ArrayList<>(list);
      more.add(place, item);
      return List.copyOf(more);
    }
  }

  /** Takes in a phrase, spaces included, as it must stand in a text; never while texts are read. */
  public void add(String phrase, T value) {
    Node<T> node = root;
    for (int at = 0; at < phrase.length(); at++) {
      node = node.grown(phrase.charAt(at));
    }
    node.end(value);
  }

  /**
   * Tells what stands in the text, in the order of where it begins; the same as often as it does.
   */
  public void find(String text, Consumer<T> found) {
    char[] letters = text.toCharArray();
    for (int from = 0; from < letters.length; from++) {
      Node<T> node = root.after(letters[from]);
      for (int at = from + 1; node != null; at++) {
        if (!node.ends.isEmpty()) {
          node.ends.forEach(found);
        }
        node = at < letters.length ? node.after(letters[at]) : null;
      }
    }
  }
}
