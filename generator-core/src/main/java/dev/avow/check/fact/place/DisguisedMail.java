package dev.avow.check.fact.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * E-mail addresses that a page shows to people and keeps from machines which gather them, in the
 * usual disguises.
 */
public final class DisguisedMail {

  /** What Cloudflare's script writes back. */
  private static final Evaluator CODED = Selector.evaluatorOf("[data-cfemail]");

  /** Where its links lead that were {@code mailto:}. */
  private static final Evaluator LED =
      Selector.evaluatorOf("a[href*=/cdn-cgi/l/email-protection#]");

  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{6,400}");

  /** Written backwards, and turned round by its style. */
  private static final Evaluator BACKWARDS =
      Selector.evaluatorOf("[style*=bidi-override][style*=rtl], bdo[dir=rtl]");

  private static final Pattern AT =
      Pattern.compile(
          "\\s{0,3}+[\\[({<]\\s{0,3}+(?:at|ät|@|arroba|chiocciola)\\s{0,3}+[\\])}>]\\s{0,3}+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOT =
      Pattern.compile(
          "\\s{0,3}+[\\[({<]\\s{0,3}+(?:dot|punkt|point|punto|\\.)\\s{0,3}+[\\])}>]\\s{0,3}+",
          Pattern.CASE_INSENSITIVE);

  private DisguisedMail() {}

  /** The text of the page with its disguises undone; empty when it has none. */
  public static String in(Document document, String text) {
    StringBuilder plain = new StringBuilder();
    if (AT.matcher(text).find()) {
      plain.append(DOT.matcher(AT.matcher(text).replaceAll("@")).replaceAll("."));
    }
    for (Element coded : document.select(CODED)) {
      plain.append(' ').append(shown(coded).orElse(""));
    }
    for (Element link : document.select(LED)) {
      String address = link.attr("href");
      plain.append(' ').append(decoded(address.substring(address.indexOf('#') + 1)));
    }
    for (Element backwards : document.select(BACKWARDS)) {
      plain.append(' ').append(new StringBuilder(backwards.text()).reverse());
    }
    return plain.toString();
  }

  /** The address that people read in place of the element's words, if it is one such. */
  public static Optional<String> shown(Element element) {
    return element.hasAttr("data-cfemail")
        ? Optional.of(decoded(element.attr("data-cfemail"))).filter(mail -> !mail.isEmpty())
        : Optional.empty();
  }

  /** Two digits a letter; the first two are what all others were mixed with. */
  private static String decoded(String code) {
    Matcher hex = HEX.matcher(code);
    if (!hex.matches() || code.length() % 2 != 0) {
      return "";
    }
    int key = Integer.parseInt(code.substring(0, 2), 16);
    StringBuilder mail = new StringBuilder();
    for (int at = 2; at < code.length(); at += 2) {
      mail.append((char) (Integer.parseInt(code.substring(at, at + 2), 16) ^ key));
    }
    return mail.toString();
  }
}
