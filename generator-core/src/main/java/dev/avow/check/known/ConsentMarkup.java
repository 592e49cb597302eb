package dev.avow.check.known;

import dev.avow.content.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** How pages mark what is loaded only after people agreed. */
public final class ConsentMarkup {

  /** Types of script that browsers run; what has another is inert until somebody changes it. */
  private static final Set<String> RUN =
      Set.of(
          "",
          "module",
          "text/javascript",
          "application/javascript",
          "text/ecmascript",
          "application/ecmascript",
          "application/x-javascript",
          "text/x-javascript",
          "text/jscript");

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?:about|data):", Pattern.CASE_INSENSITIVE);

  private static final class Shipped {
    static final Set<String> ATTRIBUTES = new TreeSet<>();
    static final List<String> CLASSES = new ArrayList<>();

    static {
      for (List<String> row : Table.shipped("site/known/consent-markup.txt", 2)) {
        (row.get(0).equals("class") ? CLASSES : ATTRIBUTES).add(row.get(1));
      }
    }
  }

  private ConsentMarkup() {}

  /** Whether a browser loads it with the page, as far as the markup tells. */
  public static boolean waits(Element element) {
    if (element.normalName().equals("script")) {
      return !runs(element);
    }
    return marked(element) && !loads(element.attr("src").strip());
  }

  // Consent tools leave an empty page or picture in the place of what is to come.
  private static boolean loads(String source) {
    return !source.isEmpty() && !PLACEHOLDER.matcher(source).lookingAt();
  }

  /** Whether a browser runs the script. */
  public static boolean runs(Element script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    int semicolon = type.indexOf(';');
    return RUN.contains(semicolon < 0 ? type : type.substring(0, semicolon).strip());
  }

  /** Whether the script stands still until people agreed, and is a script then. */
  public static boolean later(Element script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    return !runs(script)
        && (type.equals("text/plain") || script.attr("data-type").contains("javascript"));
  }

  /** Whether a consent tool shows it in the place of content that somebody may ask for. */
  public static boolean holdsContent(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().contains("content-blocker")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a consent tool has marked the element as its own. */
  public static boolean marked(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (Shipped.ATTRIBUTES.contains(attribute.getKey().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    String classes = element.className();
    return !classes.isEmpty()
        && List.of(classes.split("\\s+", -1)).stream()
            .anyMatch(name -> Shipped.CLASSES.stream().anyMatch(known -> fits(known, name)));
  }

  private static boolean fits(String known, String name) {
    return known.endsWith("*")
        ? name.startsWith(known.substring(0, known.length() - 1))
        : name.equals(known);
  }
}
