package dev.avow.check.fact.word;

import dev.avow.check.field.Folded;
import dev.avow.check.field.PhraseIndex;
import dev.avow.site.address.Address;
import dev.avow.site.address.PageQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the words of a link say of where it leads.
 *
 * @param notice whether to a privacy notice
 * @param topics what else
 */
public record LinkWords(Notice notice, Set<Topic> topics) {

  /** How surely words lead to a notice. */
  public enum Notice {
    NO,
    /** With a second sign, such as the address. */
    PERHAPS,
    YES
  }

  /** Of a longer text a notice is one subject among others: a headline, a sentence. */
  private static final int MOST_WORDS = 12;

  /** The links of a site's layout come by on every page; what follows them is not worth keeping. */
  private static final int MOST_KNOWN = 4_096;

  private static final int LONGEST_KNOWN = 100;

  private static final Map<String, LinkWords> KNOWN = new ConcurrentHashMap<>();

  private enum Sign {
    STRONG,
    WEAK,
    VETO,
    ADDRESS
  }

  /** Read when first asked for. */
  private static final class Phrases {
    static final PhraseIndex<Sign> TEXT = new PhraseIndex<>();
    static final PhraseIndex<Sign> ADDRESS = new PhraseIndex<>();

    static {
      NoticeLinkFile file = ShippedPhrases.read("site/notice-links.yaml", NoticeLinkFile.class);
      for (var language : file.languages().given().orElse(Map.of()).values()) {
        add(TEXT, ShippedPhrases.words(language.value().strong()), Sign.STRONG);
        add(TEXT, ShippedPhrases.words(language.value().weak()), Sign.WEAK);
      }
      add(TEXT, ShippedPhrases.words(file.vetoes()), Sign.VETO);
      add(ADDRESS, ShippedPhrases.words(file.addresses()), Sign.ADDRESS);
    }

    static void add(PhraseIndex<Sign> index, List<String> phrases, Sign sign) {
      phrases.forEach(phrase -> index.add(Bordered.phrase(phrase), sign));
    }
  }

  /** What the text says; the same text is looked at once. */
  public static LinkWords of(String text) {
    if (text.length() > LONGEST_KNOWN) {
      return read(text);
    }
    LinkWords known = KNOWN.get(text);
    if (known == null) {
      known = read(text);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(text, known);
      }
    }
    return known;
  }

  private static LinkWords read(String text) {
    String folded = Bordered.text(text.length() > 300 ? text.substring(0, 300) : text);
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    Phrases.TEXT.find(folded, signs::add);
    Notice notice = Notice.NO;
    if (signs.contains(Sign.STRONG)) {
      boolean narrow = folded.chars().filter(letter -> letter == ' ').count() <= MOST_WORDS + 1;
      notice = narrow && !signs.contains(Sign.VETO) ? Notice.YES : Notice.PERHAPS;
    } else if (signs.contains(Sign.WEAK)) {
      notice = Notice.PERHAPS;
    }
    return new LinkWords(notice, Topic.of(folded));
  }

  /** Whether an address is one that notices stand at. */
  public static boolean leads(Address address) {
    boolean[] found = {false};
    Phrases.ADDRESS.find(
        Bordered.text(Folded.of(PageQuery.asPath(address))), sign -> found[0] = true);
    return found[0];
  }

  /** Whether words and address together lead to a notice. */
  public boolean toNotice(Address address) {
    return notice == Notice.YES || (notice == Notice.PERHAPS && leads(address));
  }
}
