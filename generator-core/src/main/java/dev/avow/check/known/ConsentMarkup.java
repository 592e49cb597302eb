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
          "text/jscript",
          // Run after the page, or beside it, by a script that asks nobody.
          "rocketlazyloadscript",
          "text/rocketscript",
          "litespeed/javascript",
          "text/partytown");

  /** A script that Cloudflare's loader runs once the page has come. */
  private static final Pattern PUT_OFF =
      Pattern.compile("[0-9a-f]{8,64}-(?:text/javascript|application/javascript|module)");

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?:about|data):", Pattern.CASE_INSENSITIVE);

  private static final class Shipped {
    static final Set<String> ATTRIBUTES = new TreeSet<>();
    static final List<String> CLASSES = new ArrayList<>();
    static final List<Needless> NEEDLESS = new ArrayList<>();
    static final List<String> BLOCKERS = new ArrayList<>();

    static {
      for (List<String> row : Table.shipped("site/known/consent-markup.txt", 2)) {
        switch (row.get(0)) {
          case "class" -> CLASSES.add(row.get(1));
          case "needless" -> NEEDLESS.add(Needless.of(row.get(1)));
          case "blocker" -> BLOCKERS.add(row.get(1));
          default -> ATTRIBUTES.add(row.get(1));
        }
      }
    }
  }

  /**
   * A mark that says: nobody need agree to this.
   *
   * @param beside an attribute that has to be there too; may be empty
   */
  private record Needless(String attribute, String value, String beside) {
    static Needless of(String written) {
      String[] parts = written.split("[= ]", 3);
      return new Needless(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
    }

    boolean on(Element element) {
      String said = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
      return !said.isEmpty()
          && List.of(said.split("[\\s,]+", -1)).contains(value)
          && (beside.isEmpty() || element.hasAttr(beside));
    }
  }

  private ConsentMarkup() {}

  /** Whether a browser loads it with the page, as far as the markup tells. */
  public static boolean waits(Element element) {
    if (element.normalName().equals("script")) {
      return !runs(element) && !needless(element);
    }
    return marked(element) && !loads(element.attr("src").strip()) && !needless(element);
  }

  // Consent tools leave an empty page or picture in the place of what is to come.
  private static boolean loads(String source) {
    return !source.isEmpty() && !PLACEHOLDER.matcher(source).lookingAt();
  }

  /** Whether a browser runs the script. */
  public static boolean runs(Element script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    int semicolon = type.indexOf(';');
    String bare = semicolon < 0 ? type : type.substring(0, semicolon).strip();
    if (bare.equals("rocketlazyloadscript") && script.hasAttr("data-rocket-type")) {
      return RUN.contains(script.attr("data-rocket-type").strip().toLowerCase(Locale.ROOT));
    }
    return RUN.contains(bare) || (bare.indexOf('-') > 0 && PUT_OFF.matcher(bare).matches());
  }

  /** Whether the tool is told that nobody need agree to it, and loads it at once. */
  private static boolean needless(Element element) {
    return Shipped.NEEDLESS.stream().anyMatch(needless -> needless.on(element));
  }

  /** Whether the script is one that holds back others by itself, marked or not. */
  public static boolean blocks(Element script) {
    if (script.attr("data-blockingmode").equalsIgnoreCase("auto")) {
      return true;
    }
    String source = script.attr("src").toLowerCase(Locale.ROOT);
    return !source.isEmpty() && Shipped.BLOCKERS.stream().anyMatch(source::contains);
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
