package dev.avow.check.fact.place;

import dev.avow.site.address.Escapes;
import dev.avow.text.Idna;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The e-mail addresses a page shows or links to. */
public final class MailAddresses {

  private static final Evaluator LINKS =
      Selector.evaluatorOf("a[href^=mailto:], area[href^=mailto:]");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\w.+%-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,6}", Pattern.UNICODE_CHARACTER_CLASS);

  private MailAddresses() {}

  /** Whether an address is among those that {@link #in} found. */
  public static boolean hold(String found, String address) {
    return found.contains(" " + Idna.mail(address) + " ");
  }

  /** As {@link Idna#mail} has them, in order, each with a space at either end. */
  public static String in(Document document) {
    String shown = document.text();
    StringBuilder text = new StringBuilder(shown).append(' ');
    text.append(DisguisedMail.in(document, shown));
    for (Element link : document.select(LINKS)) {
      text.append(' ').append(Escapes.undo(link.attr("href")));
    }
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find() && found.size() < 100) {
      found.add(Idna.mail(matcher.group()));
    }
    return " " + String.join(" ", found) + " ";
  }
}
