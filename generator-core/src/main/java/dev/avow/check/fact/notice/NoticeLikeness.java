package dev.avow.check.fact.notice;

import dev.avow.check.fact.word.LinkWords;
import dev.avow.check.fact.word.Subject;
import dev.avow.check.fact.word.Topic;
import dev.avow.site.address.Address;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** How much a page looks like a privacy notice, by what it is called and what it speaks of. */
public final class NoticeLikeness {

  /** From here on a page is taken for a notice, if it speaks of enough. */
  public static final int ENOUGH = 8;

  public static final int ENOUGH_SUBJECTS = 5;

  /** Shorter than this a text is a door to something, not the thing. */
  private static final int LONG = 250;

  private static final int SHORT = 100;
  private static final int TOO_LONG = 20_000;

  private static final Evaluator HEADING = Selector.evaluatorOf("h1");
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final Pattern PARTS = Pattern.compile("\\s+[|–—·•»:-]+\\s+|:\\s+");

  /** A name of a notice and a few words with it: 'Our privacy policy in short'. */
  private static final int MOST_WORDS_OF_A_NAME = 5;

  private static final Pattern ARTICLE =
      Pattern.compile(
          "/(blog|news|magazine?|magazin|articles?|press|presse|posts?|noticias|actualites)/");

  private NoticeLikeness() {}

  /**
   * The score of a page.
   *
   * @param folded its main text, as {@link Topic#fold} gives it
   */
  public static int score(Document document, String folded, Set<Subject> spoken, Address address) {
    int words = words(folded);
    String name = name(document);
    boolean named = named(name);
    int score = spoken.size();
    score += LinkWords.leads(address) ? 3 : 0;
    score += named ? 3 : 0;
    score += words >= LONG && words <= TOO_LONG ? 2 : 0;
    score += YEAR.matcher(folded).find() ? 1 : 0;
    score += reachable(document, folded) ? 1 : 0;
    String foldedName = Topic.fold(name);
    boolean password = document.selectFirst("input[type=password]") != null;
    score -= password && words < LONG ? 3 : 0;
    score -= missing(document, folded) ? 3 : 0;
    score -= !named && Topic.TERMS.in(foldedName) ? 4 : 0;
    score -= !named && Topic.COOKIE_PAGE.in(foldedName) ? 4 : 0;
    score -= article(document, address) ? 4 : 0;
    return score;
  }

  /** What is missing says so by its name, or in the few words it has. */
  static boolean missing(Document document, String folded) {
    return Topic.MISSING.in(Topic.fold(name(document)))
        || (words(folded) < SHORT && Topic.MISSING.in(folded));
  }

  /** Chinese and Japanese write a word with about two letters, and no spaces. */
  static int words(String folded) {
    int spaces = 0;
    int letters = 0;
    for (int at = 0; at < folded.length(); at++) {
      spaces += folded.charAt(at) == ' ' ? 1 : 0;
      letters += folded.charAt(at) >= 0x2E80 ? 1 : 0;
    }
    return Math.max(0, spaces - 1) + letters / 2;
  }

  private static String name(Document document) {
    Element heading = document.selectFirst(HEADING);
    return document.title() + " | " + (heading == null ? "" : heading.text());
  }

  /** Whether the page calls itself a notice, rather than writing about one. */
  public static boolean named(Document document) {
    return named(name(document));
  }

  private static boolean named(String name) {
    return PARTS
        .splitAsStream(name)
        .anyMatch(
            part ->
                LinkWords.of(part).notice() == LinkWords.Notice.YES
                    && words(Topic.fold(part)) <= MOST_WORDS_OF_A_NAME);
  }

  private static boolean reachable(Document document, String folded) {
    return folded.contains(" e mail ")
        || folded.contains(" email ")
        || document.selectFirst("a[href^=mailto:]") != null;
  }

  private static boolean article(Document document, Address address) {
    Element type = document.selectFirst("meta[property=og:type]");
    return (type != null && type.attr("content").equalsIgnoreCase("article"))
        || ARTICLE.matcher(address.path() + "/").find();
  }

  /** Whether its text alone makes it a privacy notice. */
  public static boolean enough(NoticeFact notice) {
    return enough(notice.score(), notice.subjects());
  }

  static boolean enough(int score, Set<Subject> spoken) {
    return score >= ENOUGH && spoken.size() >= ENOUGH_SUBJECTS;
  }
}
