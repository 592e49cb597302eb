package dev.avow.check.fact;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The e-mail addresses a page shows or links to. */
final class MailAddresses {

  private static final Evaluator LINKS =
      Selector.evaluatorOf("a[href^=mailto:], area[href^=mailto:]");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,6}");

  private MailAddresses() {}

  /** In lower case and order, each with a space at either end. */
  static String in(Document document) {
    StringBuilder text = new StringBuilder(document.text());
    for (Element link : document.select(LINKS)) {
      text.append(' ').append(link.attr("href"));
    }
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find() && found.size() < 100) {
      found.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return " " + String.join(" ", found) + " ";
  }
}
