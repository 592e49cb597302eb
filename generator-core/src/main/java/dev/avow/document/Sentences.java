package dev.avow.document;

import dev.avow.template.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a block's text into sentences, and sentences into the pieces between their joints. */
final class Sentences {
  private static final Pattern END = Pattern.compile("[.!?…。！？]+[\"'”’)\\]]*(?=\\s|$)|\\n");

  /** Where a second claim begins beside the first. */
  private static final Pattern JOINT =
      Pattern.compile(
          "[,;:()\\[\\]–—…。、，；：]|\\s-+\\s|/"
              + "|(?<![\\p{L}])(?iu:and|but|or|nor|while|yet|und|aber|oder|et|mais|ou|y|pero|o|e|ma|en|maar)(?![\\p{L}])");

  private static final Pattern END_OR_JOINT =
      Pattern.compile(END.pattern() + "|" + JOINT.pattern());

  private static final Pattern STOPPED = Pattern.compile("(?s).*[.!?…。！？]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  /** Words that put a list of printed values together, and claim nothing. */
  private static final Set<String> CONNECTORS =
      Set.of("and", "or", "und", "oder", "et", "ou", "y", "o", "e", "en");

  private Sentences() {}

  static List<Sentence> of(List<Stretch> runs) {
    return cut(runs, END);
  }

  /** The pieces of a block, for a clause that nobody has looked over: cut at every joint. */
  static List<Sentence> pieces(List<Stretch> runs) {
    return cut(runs, END_OR_JOINT);
  }

  /** How many words there are. */
  static int words(String text) {
    Matcher word = WORD.matcher(text);
    int count = 0;
    while (word.find()) {
      count++;
    }
    return count;
  }

  private static List<Sentence> cut(List<Stretch> runs, Pattern at) {
    StringBuilder all = new StringBuilder();
    List<Integer> owner = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      all.append(runs.get(i).text());
      for (int c = 0; c < runs.get(i).text().length(); c++) {
        owner.add(i);
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    Matcher end = at.matcher(all);
    while (end.find()) {
      Stretch run = runs.get(owner.get(end.start()));
      if (!run.value() || endsWith(run, owner, all, end.end())) {
        add(sentences, runs, owner, all, begin, end.end());
        begin = end.end();
      }
    }
    add(sentences, runs, owner, all, begin, all.length());
    return sentences;
  }

  /**
   * Whether a sentence ends with the value. "Harbor Books, Inc. is" does not, and nothing inside a
   * value does.
   */
  private static boolean endsWith(Stretch run, List<Integer> owner, CharSequence all, int end) {
    if (!STOPPED.matcher(run.text()).matches()
        || (end < all.length() && owner.get(end).equals(owner.get(end - 1)))) {
      return false;
    }
    int next = end;
    while (next < all.length() && Character.isWhitespace(all.charAt(next))) {
      next++;
    }
    return next == all.length() || !Character.isLowerCase(all.charAt(next));
  }

  private static void add(
      List<Sentence> sentences,
      List<Stretch> runs,
      List<Integer> owner,
      StringBuilder all,
      int begin,
      int end) {
    String text = all.substring(begin, end).strip().replaceAll("\\s+", " ");
    if (words(text) == 0) {
      return;
    }
    Set<Fact> facts = new LinkedHashSet<>();
    StringBuilder fixed = new StringBuilder();
    for (int c = begin; c < end; c++) {
      Stretch run = runs.get(owner.get(c));
      if (c == begin || !owner.get(c).equals(owner.get(c - 1))) {
        facts.addAll(run.facts());
      }
      fixed.append(run.value() ? ' ' : all.charAt(c));
    }
    sentences.add(new Sentence(text, List.copyOf(facts), onlyConnects(fixed.toString())));
  }

  private static boolean onlyConnects(String fixed) {
    Matcher word = WORD.matcher(fixed);
    while (word.find()) {
      if (!CONNECTORS.contains(word.group())) {
        return false;
      }
    }
    return true;
  }
}
