package dev.avow.document;

import dev.avow.template.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a block's text into sentences, and sentences into the pieces between their joints. */
final class Sentences {
  private static final Pattern END = Pattern.compile("[.!?…。！？؟۔।]+[\"'”’)\\]]*(?=\\s|$)|\\n");

  private static final Pattern COMMA = Pattern.compile("[,:、，：،]");

  /** Where a second claim begins beside the first, whatever the language. */
  private static final Pattern STRONG =
      Pattern.compile(
          "[;()\\[\\]–—…。；؛]|\\s-+\\s|/"
              + "|(?<![\\p{L}])(?iu:and|but|or|nor|while|yet|und|aber|oder|et|mais|ou|y|pero|o|e|ma|en|maar)(?![\\p{L}])");

  private static final Pattern END_OR_STRONG =
      Pattern.compile(END.pattern() + "|" + STRONG.pattern());

  private static final Pattern END_OR_JOINT =
      Pattern.compile(END_OR_STRONG.pattern() + "|" + COMMA.pattern());

  private static final Pattern STOPPED = Pattern.compile("(?s).*[.!?…。！？؟۔।]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  /** Words that put a list of printed values together, and claim nothing. */
  private static final Set<String> CONNECTORS =
      Set.of("and", "or", "und", "oder", "et", "ou", "y", "o", "e", "en");

  private final List<Stretch> stretches;

  /** The words of all stretches, and for each character which of them it belongs to. */
  private final String all;

  private final int[] owner;

  private final List<Sentence> sentences = new ArrayList<>();

  private Sentences(List<Stretch> stretches) {
    this.stretches = stretches;
    this.all = stretches.stream().map(Stretch::text).collect(Collectors.joining());
    this.owner = new int[all.length()];
    int from = 0;
    for (int i = 0; i < stretches.size(); i++) {
      int to = from + stretches.get(i).text().length();
      Arrays.fill(owner, from, to, i);
      from = to;
    }
  }

  static List<Sentence> of(List<Stretch> stretches) {
    return new Sentences(stretches).cut(END);
  }

  /** The pieces of a block, for a clause that nobody has looked over: cut at every joint. */
  static List<Sentence> pieces(List<Stretch> stretches) {
    return new Sentences(stretches).cut(END_OR_JOINT);
  }

  /** The same, cut at no comma: German sets them inside of what English says without. */
  static List<Sentence> members(List<Stretch> stretches) {
    return new Sentences(stretches).cut(END_OR_STRONG);
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

  private List<Sentence> cut(Pattern at) {
    int begin = 0;
    Matcher end = at.matcher(all);
    while (end.find()) {
      Stretch stretch = stretchAt(end.start());
      if (!stretch.value() || endsWith(stretch, end.end())) {
        add(begin, end.end());
        begin = end.end();
      }
    }
    add(begin, all.length());
    return sentences;
  }

  private Stretch stretchAt(int at) {
    return stretches.get(owner[at]);
  }

  /**
   * Whether a sentence ends with the value. "Harbor Books, Inc. is" does not, and nothing inside a
   * value does.
   */
  private boolean endsWith(Stretch value, int end) {
    if (!STOPPED.matcher(value.text()).matches()
        || (end < all.length() && owner[end] == owner[end - 1])) {
      return false;
    }
    int next = end;
    while (next < all.length() && Character.isWhitespace(all.charAt(next))) {
      next++;
    }
    return next == all.length() || !Character.isLowerCase(all.charAt(next));
  }

  private void add(int begin, int end) {
    String text = all.substring(begin, end).strip().replaceAll("\\s+", " ");
    if (words(text) == 0) {
      return;
    }
    Set<Fact> facts = new LinkedHashSet<>();
    StringBuilder fixed = new StringBuilder();
    StringBuilder unsaid = new StringBuilder();
    boolean said = false;
    for (int at = begin; at < end; at++) {
      Stretch stretch = stretchAt(at);
      if (at == begin || owner[at] != owner[at - 1]) {
        facts.addAll(stretch.facts());
        said |= !stretch.value() && !stretch.facts().isEmpty();
      }
      fixed.append(stretch.value() ? ' ' : all.charAt(at));
      unsaid.append(stretch.facts().isEmpty() ? all.charAt(at) : ' ');
    }
    sentences.add(
        new Sentence(
            text,
            List.copyOf(facts),
            fixed.toString(),
            unsaid.toString(),
            said,
            onlyConnects(fixed.toString())));
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
