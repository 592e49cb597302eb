package dev.avow.check.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a mail program does not show of an HTML part, as far as its own attributes say. Messages are
 * laid out by styles of no height and no size around what is shown, so those alone hide nothing.
 */
final class Hidden {

  /** Farther up nobody looks, nor does any message nest. */
  private static final int HIGHEST = 50;

  private static final Pattern GONE =
      Pattern.compile(
          "(?:^|;)(?:display:none|visibility:hidden|opacity:0(?:\\.0+)?(?:;|!|$)|mso-hide:all)");
  private static final Pattern FLAT =
      Pattern.compile("(?:^|;)(?:max-)?(?:height|width):0(?:px|%|em|pt)?(?:;|!|$)");
  private static final Pattern SIZE =
      Pattern.compile("(?:^|;)font-size:\\s*([0-9.]+)(?:px|pt|em|rem|%)?(?:;|!|$)");

  private Hidden() {}

  /** Whether the element hides itself and all within. */
  static boolean is(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = style(element);
    return element.hasAttr("hidden")
        || GONE.matcher(style).find()
        || (style.contains("overflow:hidden") && FLAT.matcher(style).find());
  }

  /** Whether it or something around it is hidden. */
  static boolean within(Element element) {
    Element at = element;
    for (int level = 0; at != null && level < HIGHEST; level++) {
      if (is(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** Whether words directly within the element have no size. */
  static boolean tiny(@Nullable Element element) {
    Element at = element;
    for (int level = 0; at != null && level < HIGHEST; level++) {
      Matcher size = SIZE.matcher(style(at));
      if (size.find()) {
        return size.group(1).matches("[0.]+");
      }
      at = at.parent();
    }
    return false;
  }

  private static String style(Element element) {
    return element.hasAttr("style")
        ? element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "")
        : "";
  }
}
