package dev.avow.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pages that JSON-LD names, in the words of schema.org. Browsers load nothing of it, so a page
 * is not the worse for faults in it: what stands before one is read, what follows is not.
 */
final class JsonLd {

  private static final String TYPE = "application/ld+json";

  /** Keys that name pages. Pictures and profiles of the same thing have keys of their own. */
  private static final Set<String> PAGES =
      Set.of("url", "@id", "item", "mainEntityOfPage", "relatedLink", "significantLink");

  /** A whole address, or a path of the site; 'shop.example' and '_:b0' are neither. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:/)?/[^{}]*+", Pattern.CASE_INSENSITIVE);

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Catalogs write a dozen levels; hundreds are an attack.
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(100).maxNameLength(10_000).build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private JsonLd() {}

  /** Whether a script of that type holds it, with or without a charset behind. */
  static boolean is(String type) {
    return type.strip().toLowerCase(Locale.ROOT).startsWith(TYPE);
  }

  /** The addresses as written, each once; templates with braces are none. */
  static Set<String> pages(String json) {
    Set<String> pages = new LinkedHashSet<>();
    try (JsonParser parser = FACTORY.createParser(new StringReader(json))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && PAGES.contains(key(parser.getParsingContext()))) {
          String written = parser.getText().strip();
          if (ADDRESS.matcher(written).matches()) {
            pages.add(written);
          }
        }
      }
    } catch (IOException garbage) {
      // Told by nobody: it is no part of what people are shown.
      return pages;
    }
    return pages;
  }

  /** The key whose value this is, or the list that holds it; empty when there is none. */
  private static String key(JsonStreamContext at) {
    JsonStreamContext holder = at.inArray() && at.getParent() != null ? at.getParent() : at;
    String name = holder.getCurrentName();
    return name == null ? "" : name;
  }
}
