package dev.avow.site;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a {@code link} of a page's head is for, by its {@code rel} (HTML 4.6.7, IANA registry). */
final class Relation {

  /** Pages of one list: no link on the page itself need lead to the next of them. */
  private static final Pattern FURTHER = Pattern.compile("(?:^|\\s)(?:next|prev)(?:\\s|$)");

  /** Pages that a head names for programs (RFC 6903). */
  private static final Pattern TOLD =
      Pattern.compile("(?:^|\\s)(?:privacy-policy|terms-of-service)(?:\\s|$)");

  private static final List<String> LOADED =
      List.of("stylesheet", "icon", "preload", "prefetch", "prerender", "manifest");

  private Relation() {}

  /** What browsers do with the address; most they do not even look at. */
  static Link.Use use(Element link) {
    String relation = of(link);
    if (FURTHER.matcher(relation).find()) {
      return Link.Use.NAVIGATE;
    }
    if (relation.contains("preconnect") || relation.contains("dns-prefetch")) {
      return Link.Use.CONTACT;
    }
    return LOADED.stream().anyMatch(relation::contains) ? Link.Use.LOAD : Link.Use.MENTION;
  }

  /** Whether it names a page of its own, such as this one in another language; no feed of it. */
  static boolean told(Element link) {
    String relation = of(link);
    return TOLD.matcher(relation).find()
        || (relation.equals("alternate") && link.hasAttr("hreflang"));
  }

  private static String of(Element link) {
    return link.attr("rel").toLowerCase(Locale.ROOT);
  }
}
