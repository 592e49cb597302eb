package dev.avow.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts printed so far, and the private-use characters that carry their numbers through
 * Markdown into its syntax tree. Text that could forge such a character never reaches a template.
 */
public final class Marks {
  /** Begins a mark; digits follow, then {@link #BEGUN}. */
  public static final char OPEN = '\uE000';

  /** Ends the digits: what the mark covers begins. */
  public static final char BEGUN = '\uE001';

  /** Ends what the mark opened last covers. */
  public static final char CLOSE = '\uE002';

  /** Begins a mark of fixed words that are said to rest on a fact. */
  public static final char OPEN_SAID = '\uE003';

  private static final char ZERO = '\uE010';

  private final List<Fact> facts = new ArrayList<>();

  /** The digits of each fact's number, as they stand in its marks. */
  private final Map<Fact, String> numbers = new HashMap<>();

  /** Whether the character is one of ours. */
  public static boolean isMark(int point) {
    return point >= OPEN && point < ZERO + 16;
  }

  /** The hexadecimal digit that the character stands for, or -1. */
  public static int digit(char sign) {
    return sign >= ZERO && sign < ZERO + 16 ? sign - ZERO : -1;
  }

  public Fact fact(int number) {
    return facts.get(number);
  }

  /** What a value prints, marked as its facts. */
  String mark(String text, List<Fact> on) {
    return mark(text, on, OPEN);
  }

  /** Fixed words, marked as resting on the facts. */
  String said(String text, List<Fact> on) {
    return mark(text, on, OPEN_SAID);
  }

  private String mark(String text, List<Fact> on, char open) {
    if (text.isEmpty()) {
      return text;
    }
    StringBuilder marked = new StringBuilder(text.length() + 8 * on.size());
    for (Fact fact : on) {
      marked.append(open).append(numbers.computeIfAbsent(fact, this::number)).append(BEGUN);
    }
    marked.append(text);
    for (int closed = 0; closed < on.size(); closed++) {
      marked.append(CLOSE);
    }
    return marked.toString();
  }

  private String number(Fact unseen) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toHexString(facts.size()).toCharArray()) {
      digits.append((char) (ZERO + Character.digit(digit, 16)));
    }
    facts.add(unseen);
    return digits.toString();
  }

  /** The text without marks. */
  public static String strip(String text) {
    StringBuilder plain = null;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (isMark(sign)) {
        if (plain == null) {
          plain = new StringBuilder(text.length()).append(text, 0, at);
        }
      } else if (plain != null) {
        plain.append(sign);
      }
    }
    return plain == null ? text : plain.toString();
  }
}
