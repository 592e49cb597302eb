package dev.avow.check.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How forms ask for things, in each language we have a list for. */
final class FieldWords {

  /** In which notices are written too: with words for every kind. */
  private static final List<String> FIRST = List.of("en", "de", "fr", "es", "it", "nl", "pt");

  /** With words for what most forms ask; read when a page or a text may be in one of them. */
  private static final List<String> FURTHER =
      List.of("pl", "cs", "sv", "da", "no", "fi", "tr", "ro", "hu", "ru", "ja", "zh", "ko");

  static final List<String> LANGUAGES = Stream.concat(FIRST.stream(), FURTHER.stream()).toList();

  /** Languages that are read by the list of a near one, and the two names of Norwegian. */
  private static final Map<String, String> NEAR =
      Map.of("nb", "no", "nn", "no", "sk", "cs", "uk", "ru", "be", "ru");

  /** The last of the letters that western languages are written in. */
  private static final char LATIN = '\u024F';

  private static final int OF_FIRST = (1 << FIRST.size()) - 1;
  private static final int OF_ALL = (1 << LANGUAGES.size()) - 1;

  // A few hundred bytes each; a site that has more wordings than this gains nothing by a memo.
  private static final int MOST_REMEMBERED = 5_000;

  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{3,}");

  private static final WordShelf SHELF = new WordShelf(FIRST);

  /** Sites ask the same on every page: what was heard once need not be looked up again. */
  private static final Map<String, Heard> MEMO = new ConcurrentHashMap<>();

  /** Begun by the first page that may need it: most sites never do. */
  private static final class Rest {
    static final WordShelf SHELF = new WordShelf(FURTHER);
    static final Map<String, Heard> MEMO = new ConcurrentHashMap<>();
  }

  private FieldWords() {}

  /**
   * The lists to try for a page: its own language with English, in which names and ids are written.
   */
  static List<String> forPage(String language) {
    String list = NEAR.getOrDefault(language, language);
    return LANGUAGES.contains(list) && !list.equals("en") ? List.of(list, "en") : List.of("en");
  }

  /**
   * The lists to try last for a page, which may be in another language than it says. One that says
   * it is in one of the first seven is in none of the others, but for texts in other letters.
   */
  static List<String> last(String language) {
    return FIRST.contains(language) ? FIRST : LANGUAGES;
  }

  /**
   * The kind whose phrase accounts for most of the text, unless one of its vetoes stands there too.
   * {@link FieldKind#AGAIN} is never the answer; ask {@link #says}.
   */
  static FieldKind match(String folded, List<String> languages) {
    int mask = mask(languages, folded);
    return heard(folded, mask).best(mask);
  }

  /** Whether the text asks for this kind, whatever else it asks for. */
  static boolean says(FieldKind kind, String folded, List<String> languages) {
    return strength(kind, folded, languages) > 0;
  }

  /**
   * Whether the text asks for both kinds in the same words, as 'nom' is a name or its last part.
   */
  static boolean either(FieldKind one, FieldKind other, String folded, List<String> languages) {
    int strength = strength(one, folded, languages);
    return strength > 0 && strength == strength(other, folded, languages);
  }

  /** Whether the words for this kind are most of the text. */
  static boolean most(FieldKind kind, String folded, List<String> languages) {
    int letters = folded.replace(" ", "").length();
    return strength(kind, folded, languages) * 2 >= letters;
  }

  /** Whether the text begins with a word for this kind. */
  static boolean begins(FieldKind kind, String folded, List<String> languages) {
    if (folded.isEmpty()) {
      return false;
    }
    String text = folded + " ";
    for (String language : languages) {
      WordShelf.Entry entry = of(language).get(kind);
      if (entry != null) {
        for (Phrase phrase : entry.words()) {
          if (text.startsWith(phrase.text() + " ")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static int strength(FieldKind kind, String folded, List<String> languages) {
    int mask = mask(languages, folded);
    return heard(folded, mask).strength(kind, mask);
  }

  private static Heard heard(String folded, int languages) {
    if (folded.isEmpty()) {
      return Heard.NOTHING;
    }
    String text = unnumbered(folded);
    return (languages & ~OF_FIRST) == 0
        ? remembered(MEMO, text, SHELF)
        : remembered(Rest.MEMO, text, SHELF, Rest.SHELF);
  }

  /** The same for every page whose ids bear its number: no phrase has so long a number in it. */
  private static String unnumbered(String folded) {
    return hasLongNumber(folded) ? LONG_NUMBER.matcher(folded).replaceAll("000") : folded;
  }

  private static boolean hasLongNumber(String folded) {
    int digits = 0;
    for (int at = 0; at < folded.length() && digits < 3; at++) {
      digits = folded.charAt(at) >= '0' && folded.charAt(at) <= '9' ? digits + 1 : 0;
    }
    return digits == 3;
  }

  private static Heard remembered(Map<String, Heard> memo, String folded, WordShelf... shelves) {
    Heard known = memo.get(folded);
    if (known != null) {
      return known;
    }
    List<Heard.Hit> hits = new ArrayList<>();
    for (WordShelf shelf : shelves) {
      hits.addAll(shelf.hits(folded));
    }
    Heard heard = hits.isEmpty() ? Heard.NOTHING : new Heard(List.copyOf(hits));
    if (memo.size() >= MOST_REMEMBERED) {
      memo.clear();
    }
    memo.put(folded, heard);
    return heard;
  }

  private static int mask(List<String> languages, String folded) {
    int mask = mask(languages);
    return mask == OF_FIRST && inOtherLetters(folded) ? OF_ALL : mask;
  }

  private static boolean inOtherLetters(String folded) {
    for (int at = 0; at < folded.length(); at++) {
      if (folded.charAt(at) > LATIN) {
        return true;
      }
    }
    return false;
  }

  /** The bits of languages, by which a shelf marks what it says. */
  static int mask(List<String> languages) {
    if (languages.equals(FIRST)) {
      return OF_FIRST;
    }
    if (languages.equals(LANGUAGES)) {
      return OF_ALL;
    }
    int mask = 0;
    for (String language : languages) {
      mask |= 1 << LANGUAGES.indexOf(language);
    }
    return mask;
  }

  /** All entries of a language, for tests that try each. */
  static Map<FieldKind, WordShelf.Entry> of(String language) {
    return FURTHER.contains(language) ? Rest.SHELF.of(language) : SHELF.of(language);
  }
}
