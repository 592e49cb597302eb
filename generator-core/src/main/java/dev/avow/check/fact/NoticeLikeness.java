package dev.avow.check.fact;

import dev.avow.site.Address;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How much a page looks like a privacy notice, by what it is called and what it speaks of. */
public final class NoticeLikeness {

  /** From here on a page is taken for a notice, if it speaks of enough. */
  public static final int ENOUGH = 8;

  public static final int ENOUGH_TOPICS = 5;

  private static final Pattern MISSING =
      Pattern.compile(
          " (404|not found|page not found|nicht gefunden|introuvable|no encontrada|non trovata|niet gevonden|nao encontrada) ");
  private static final Pattern DATE = Pattern.compile("\\b(19|20)\\d\\d\\b");

  private NoticeLikeness() {}

  public static int topics(String folded) {
    return (int) Topic.OF_A_NOTICE.stream().filter(topic -> topic.in(folded)).count();
  }

  public static int score(Document document, String folded, Address address) {
    int score = topics(folded);
    Element heading = document.selectFirst("h1");
    String title = Topic.fold(document.title() + " " + (heading == null ? "" : heading.text()));
    if (Topic.NOTICE.in(Topic.fold(address.path()))) {
      score += 3;
    }
    if (Topic.NOTICE.in(title)) {
      score += 3;
    }
    int words = folded.trim().split(" ", -1).length;
    if (words >= 250 && words <= 20_000) {
      score += 2;
    }
    if (DATE.matcher(folded).find()) {
      score++;
    }
    if (folded.contains(" e mail ")
        || folded.contains(" email ")
        || document.selectFirst("a[href^=mailto:]") != null) {
      score++;
    }
    if (document.selectFirst("input[type=password]") != null && words < 250) {
      score -= 3;
    }
    if (MISSING.matcher(title).find()) {
      score -= 3;
    }
    return score;
  }

  public static boolean enough(NoticeFact notice) {
    return notice.score() >= ENOUGH && notice.topics() >= ENOUGH_TOPICS;
  }
}
