package dev.avow.check.mail;

import dev.avow.mail.Placeholder;
import dev.avow.mail.SourceText;
import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The addresses of an HTML part that tell others of its reader. */
final class Remotes {

  private static final Pattern PIXEL_NAME =
      Pattern.compile("(?i)track|pixel|beacon|open(?:ed|s|ing)?(?:img|image|url|rate)?\\b");
  private static final Pattern TINY = Pattern.compile("\\s*[012](?:px)?\\s*(?:;.*)?");
  private static final Pattern TINY_STYLE =
      Pattern.compile("(?:^|;)(?:max-)?(?:width|height):[012](?:px)?(?:;|!|$)");
  private static final Pattern CARRIED =
      Pattern.compile("(?i)(?<=.)https?(?::|%3a|%253a)(?:/|%2f|%252f){2}");

  /**
   * Detours of sending services that hide where they lead; senders put hosts of their own before.
   */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)^https?://[^/?#]{1,253}/(?:ls/click\\?upn=|wf/click\\?upn=|track/click[/?]|e[23]t/)");

  /** AMP asks for this script, which the mail program brings itself. */
  private static final String AMP = "cdn.ampproject.org";

  /** Buttons to share a page carry its address too, and follow nobody. */
  private static final Pattern SHARED =
      Pattern.compile("(?i)[/.](?:share|sharer|intent|shareArticle)\\b");

  /** Names of values that are another one for each reader, not for each book or picture. */
  private static final Pattern READER =
      Pattern.compile(
          "(?i)user|reader|recipient|subscri|customer|contact|member|person|mail|token|hash|"
              + "u?uid|guid|signature");

  private Remotes() {}

  /** What the page asks or tells, in order; links that are ways to leave are for another check. */
  static List<Remote> in(Page page, SourceText source, Map<String, String> values) {
    List<Remote> remotes = new ArrayList<>();
    for (Link link : page.links()) {
      for (Destination to : Destination.each(link.written(), values)) {
        if (to instanceof Destination.Web || to instanceof Destination.Filled) {
          remote(link, to, source, remotes);
        }
      }
    }
    return List.copyOf(remotes);
  }

  private static void remote(Link link, Destination to, SourceText source, List<Remote> remotes) {
    Element element = link.element();
    Remote.@Nullable Kind kind =
        switch (link.use()) {
          case MENTION, ASIDE -> null;
          case NAVIGATE -> followed(to, link.written());
          default -> pixel(element, to, link) ? Remote.Kind.PIXEL : Remote.Kind.SHOWS;
        };
    boolean brought =
        element.normalName().equals("script")
            && to instanceof Destination.Web web
            && web.address().host().equals(AMP);
    if (kind != null && !brought) {
      remotes.add(new Remote(kind, to, HtmlWords.place(element, source)));
    }
  }

  private static Remote.@Nullable Kind followed(Destination to, String written) {
    if (!(to instanceof Destination.Web web)) {
      return null;
    }
    String plain = Placeholder.plain(written);
    if ((CARRIED.matcher(plain).find() && !SHARED.matcher(plain).find())
        || COUNTED.matcher(plain).find()) {
      return Remote.Kind.CLICK;
    }
    return namesReader(web, written) ? Remote.Kind.NAMES : null;
  }

  private static boolean namesReader(Destination.Web web, String written) {
    return web.filled()
        && Placeholder.all(written).stream()
            .anyMatch(value -> READER.matcher(value.expression()).find());
  }

  private static boolean pixel(Element element, Destination to, Link link) {
    if (to instanceof Destination.Web web && namesReader(web, link.written())) {
      return true;
    }
    if (to instanceof Destination.Filled filled
        && PIXEL_NAME.matcher(filled.value().expression()).find()) {
      return true;
    }
    return element.normalName().equals("img") && unseen(element);
  }

  private static boolean unseen(Element image) {
    String style = image.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    boolean tiny =
        TINY.matcher(image.attr("width")).matches() && TINY.matcher(image.attr("height")).matches();
    return tiny || TINY_STYLE.matcher(style).find() || Hidden.within(image);
  }
}
