package dev.avow.site.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a {@code link} of a page's head, or of its response's, is for (HTML 4.6.7, IANA registry).
 *
 * @param words the value of {@code rel}, in small letters
 * @param translated whether it names a language, by {@code hreflang}
 */
record Relation(String words, boolean translated) {

  /** Pages of one list: no link on the page itself need lead to the next of them. */
  private static final Pattern FURTHER = Pattern.compile("(?:^|\\s)(?:next|prev)(?:\\s|$)");

  /** Pages that a head names for programs (RFC 6903). */
  private static final Pattern TOLD =
      Pattern.compile("(?:^|\\s)(?:privacy-policy|terms-of-service)(?:\\s|$)");

  private static final List<String> LOADED =
      List.of("stylesheet", "icon", "preload", "prefetch", "prerender", "manifest");

  Relation {
    words = words.toLowerCase(Locale.ROOT);
  }

  /** What browsers do with the address; most they do not even look at. */
  Link.Use use() {
    if (FURTHER.matcher(words).find()) {
      return Link.Use.NAVIGATE;
    }
    if (words.contains("preconnect") || words.contains("dns-prefetch")) {
      return Link.Use.CONTACT;
    }
    return LOADED.stream().anyMatch(words::contains) ? Link.Use.LOAD : Link.Use.MENTION;
  }

  /** Whether it names a page of its own, such as this one in another language; no feed of it. */
  boolean told() {
    return TOLD.matcher(words).find() || (words.equals("alternate") && translated);
  }
}
