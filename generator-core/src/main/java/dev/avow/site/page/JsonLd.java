package dev.avow.site.page;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The pages that JSON-LD names, in the words of schema.org. Browsers load nothing of it. */
final class JsonLd {

  private static final String TYPE = "application/ld+json";

  /** Keys that name pages. Pictures and profiles of the same thing have keys of their own. */
  private static final Set<String> PAGES =
      Set.of("url", "@id", "item", "mainEntityOfPage", "relatedLink", "significantLink");

  /** A whole address, or a path of the site; 'shop.example' and '_:b0' are neither. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:/)?/[^{}]*+", Pattern.CASE_INSENSITIVE);

  private JsonLd() {}

  /** Whether a script of that type holds it, with or without a charset behind. */
  static boolean is(String type) {
    return type.strip().toLowerCase(Locale.ROOT).startsWith(TYPE);
  }

  /** The addresses as written, each once; templates with braces are none. */
  static Set<String> pages(String json) {
    Set<String> pages = new LinkedHashSet<>();
    JsonStrings.each(
        json,
        (key, text) -> {
          if (PAGES.contains(key) && ADDRESS.matcher(text.strip()).matches()) {
            pages.add(text.strip());
          }
        });
    return pages;
  }
}
