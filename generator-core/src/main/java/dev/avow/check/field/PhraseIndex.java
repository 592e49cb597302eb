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

  private static final int ASCII = 128;

  private final Node<T> root = new Node<>();

  /** The letters of ASCII that phrases begin with: at most places of a text none does. */
  private final boolean[] begins = new boolean[ASCII];

  /**
   * What follows some letters. There are some thousands of them, so an empty one holds nothing, and
   * the end of a phrase that shares it with no other is not taken apart.
   */
  private static final class Node<T> {
    private static final char[] NO_LETTERS = {};

    List<T> ends = List.of();
    List<Node<T>> next = List.of();

    /** The letters that lead on, in order; each to the node of the same number. */
    char[] letters = NO_LETTERS;

    /** What the one phrase that goes on from here goes on with. */
    char[] tail = NO_LETTERS;

    List<T> tailEnds = List.of();

    @Nullable Node<T> after(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : next.get(at);
    }

    void add(String phrase, int from, T value) {
      if (from == phrase.length()) {
        ends = with(ends, ends.size(), value);
      } else if (letters.length == 0 && tailEnds.isEmpty()) {
        tail = phrase.substring(from).toCharArray();
        tailEnds = List.of(value);
      } else if (isTail(phrase, from)) {
        tailEnds = with(tailEnds, tailEnds.size(), value);
      } else {
        part();
        grown(phrase.charAt(from)).add(phrase, from + 1, value);
      }
    }

    private boolean isTail(String phrase, int from) {
      boolean same = phrase.length() - from == tail.length;
      for (int at = 0; same && at < tail.length; at++) {
        same = phrase.charAt(from + at) == tail[at];
      }
      return same;
    }

    /** Another phrase comes: what was one piece becomes a letter and the rest. */
    private void part() {
      if (!tailEnds.isEmpty()) {
        Node<T> node = grown(tail[0]);
        if (tail.length == 1) {
          node.ends = tailEnds;
        } else {
          node.tail = Arrays.copyOfRange(tail, 1, tail.length);
          node.tailEnds = tailEnds;
        }
        tail = NO_LETTERS;
        tailEnds = List.of();
      }
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

    /** Whether the text goes on with the tail. */
    boolean tailAt(char[] text, int at) {
      int end = at + tail.length;
      return !tailEnds.isEmpty()
          && end <= text.length
          && Arrays.equals(tail, 0, tail.length, text, at, end);
    }

    private static <E> List<E> with(List<E> list, int place, E item) {
      List<E> more = new ArrayList<>(list);
      more.add(place, item);
      return List.copyOf(more);
    }
  }

  /** Takes in a phrase, spaces included, as it must stand in a text; never while texts are read. */
  public void add(String phrase, T value) {
    if (!phrase.isEmpty()) {
      char first = phrase.charAt(0);
      if (first < ASCII) {
        begins[first] = true;
      }
      root.grown(first).add(phrase, 1, value);
    }
  }

  /**
   * Tells what stands in the text, in the order of where it begins; the same as often as it does.
   */
  public void find(String text, Consumer<T> found) {
    char[] letters = text.toCharArray();
    for (int from = 0; from < letters.length; from++) {
      if (letters[from] < ASCII && !begins[letters[from]]) {
        continue;
      }
      Node<T> node = root.after(letters[from]);
      for (int at = from + 1; node != null; at++) {
        if (!node.ends.isEmpty()) {
          node.ends.forEach(found);
        }
        if (node.tailAt(letters, at)) {
          node.tailEnds.forEach(found);
        }
        node = at < letters.length ? node.after(letters[at]) : null;
      }
    }
  }
}
