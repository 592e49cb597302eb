package dev.avow.check.fact.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the style sheets written into a page hide: simple rules alone, a class or an id that hides
 * whatever bears it. A rule that any other takes back, for a screen or a state, hides nothing.
 */
public final class HiddenStyles {

  private static final Pattern HIDES =
      Pattern.compile(
          "(^|;)(display:none|visibility:hidden|visibility:collapse|opacity:0|font-size:0(px|em|rem|pt|%)?)(!important)?(;|$)");
  private static final Pattern SHOWS =
      Pattern.compile("(^|;)(display|visibility|opacity|font-size):");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SIMPLE = Pattern.compile("[a-z]*[.#][a-z_][a-z0-9_-]*");
  private static final Pattern NAMES = Pattern.compile("[.#][a-zA-Z_][a-zA-Z0-9_-]*");
  private static final Pattern NOTE = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern INLINE =
      Pattern.compile(
          "(^|;)(display:none|visibility:hidden|visibility:collapse|opacity:0|font-size:0(px|em|rem|pt|%)?|left:-\\d{3,}[a-z]*|top:-\\d{3,}[a-z]*|text-indent:-\\d{3,}[a-z]*)(!important)?(;|$)");

  /** Longer sheets are those of a framework, whose hidden classes scripts take off again. */
  private static final int LONGEST = 200_000;

  private static final int DEEPEST = 40;

  /** What elements hide by their own attributes alone. */
  public static final HiddenStyles NONE = new HiddenStyles(Set.of());

  /** A site writes the same styles into every page. */
  private static final Map<List<String>, HiddenStyles> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 100;
  private static final int SHORT = 30_000;

  private final Set<String> hiding;

  private HiddenStyles(Set<String> hiding) {
    this.hiding = hiding;
  }

  /** What the style sheets within a document hide. */
  public static HiddenStyles of(List<Element> styles) {
    List<String> sheets =
        styles.stream().map(Element::data).filter(sheet -> sheet.length() <= LONGEST).toList();
    if (sheets.isEmpty()) {
      return NONE;
    }
    HiddenStyles known = KNOWN.get(sheets);
    if (known == null) {
      known = read(sheets);
      if (KNOWN.size() < MOST_KNOWN && sheets.stream().mapToInt(String::length).sum() <= SHORT) {
        KNOWN.put(sheets, known);
      }
    }
    return known;
  }

  private static HiddenStyles read(List<String> sheets) {
    Set<String> hiding = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (String sheet : sheets) {
      read(NOTE.matcher(sheet).replaceAll(""), hiding, shown);
    }
    hiding.removeAll(shown);
    return new HiddenStyles(hiding);
  }

  private static void read(String sheet, Set<String> hiding, Set<String> shown) {
    int depth = 0;
    int from = 0;
    String selectors = "";
    for (int at = 0; at < sheet.length(); at++) {
      char sign = sheet.charAt(at);
      if (sign == '{') {
        selectors = sheet.substring(from, at).strip();
        depth++;
        from = at + 1;
      } else if (sign == '}') {
        // A rule within @media or @supports holds for some; what holds for all stands outside.
        take(selectors, sheet.substring(from, at), depth == 1, hiding, shown);
        depth = Math.max(0, depth - 1);
        from = at + 1;
        selectors = "";
      } else if (sign == ';' && depth == 0) {
        from = at + 1;
      }
    }
  }

  private static void take(
      String selectors, String body, boolean forAll, Set<String> hiding, Set<String> shown) {
    String rules = BLANKS.matcher(body.toLowerCase(Locale.ROOT)).replaceAll("");
    boolean hides = HIDES.matcher(rules).find();
    if (!hides && !SHOWS.matcher(rules).find()) {
      return;
    }
    for (String selector : selectors.split(",", -1)) {
      String plain = selector.strip();
      boolean simple = forAll && SIMPLE.matcher(plain.toLowerCase(Locale.ROOT)).matches();
      Matcher names = NAMES.matcher(plain);
      while (names.find()) {
        if (hides && simple) {
          hiding.add(names.group());
        } else if (!hides) {
          shown.add(names.group());
        }
      }
    }
  }

  /** Whether nobody sees the element, by its own styles or those of what it stands in. */
  public boolean hide(Element element) {
    Element at = element;
    for (int level = 0; at != null && level < DEEPEST; level++, at = at.parent()) {
      if (hidesItself(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the element's own attributes or a rule for it hide it. */
  public boolean hidesItself(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden") || writtenHidden(element) || ruledHidden(element);
  }

  private static boolean writtenHidden(Element element) {
    String style = element.attr("style");
    return !style.isEmpty()
        && INLINE.matcher(BLANKS.matcher(style.toLowerCase(Locale.ROOT)).replaceAll("")).find();
  }

  private boolean ruledHidden(Element element) {
    if (hiding.isEmpty()) {
      return false;
    }
    return hiding.contains("#" + element.id())
        || element.classNames().stream().anyMatch(name -> hiding.contains("." + name));
  }
}
