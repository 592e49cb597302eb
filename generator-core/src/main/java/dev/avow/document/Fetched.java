package dev.avow.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page would fetch without a tag that says so: by its styles, or by turning itself over. */
final class Fetched {

  /** A picture or font within the address itself, or a part of the page, is fetched nowhere. */
  private static final Pattern BY_STYLE =
      Pattern.compile(
          "(?i)@import|(?:url|src)\\(\\s*+(?:[\"']|&quot;)?+\\s*+(?!data:|#)[^\"'\\s)]{1,80}"
              + "|image-set\\(\\s*+[\"'](?!data:)[^\"')]{1,80}");

  private static final Pattern STYLE =
      Pattern.compile("(?i)\\sstyle\\s*=\\s*(\"[^\"]*|'[^']*|[^\\s>]+)");

  private static final Pattern REFRESH =
      Pattern.compile("(?i)\\shttp-equiv\\s*=\\s*[\"']?\\s*refresh");

  private Fetched() {}

  /** The first such thing in the style attributes of a tag, which end at the given place. */
  static Optional<String> byAttribute(String html, int from, int close) {
    Matcher style = STYLE.matcher(html).region(from, close);
    while (style.find()) {
      Optional<String> fetched = byStyle(html, style.start(1), style.end(1));
      if (fetched.isPresent()) {
        return fetched;
      }
    }
    return Optional.empty();
  }

  /**
   * The first such thing in what the tag itself does or, for a style element, in what it holds.
   *
   * @param tag its name in small letters
   * @param from where its attributes begin
   * @param close where it ends
   */
  static Optional<String> byTag(String html, String tag, int from, int close) {
    return switch (tag) {
      case "meta" -> found(REFRESH.matcher(html).region(from, close));
      case "style" -> byStyle(html, close, end(html, close));
      default -> Optional.empty();
    };
  }

  /**
   * Only an end tag begins like that: {@link PageLayout} writes it in another way within styles.
   */
  private static int end(String html, int from) {
    int end = html.indexOf("</", from);
    return end < 0 ? html.length() : end;
  }

  private static Optional<String> byStyle(String html, int from, int end) {
    return mayFetch(html, from, end)
        ? found(BY_STYLE.matcher(html).region(from, end))
        : Optional.empty();
  }

  /** Whether a word is there that the pattern begins with, which is slow to try at each letter. */
  private static boolean mayFetch(String html, int from, int end) {
    for (int at = from; at < end; at++) {
      char sign = html.charAt(at);
      boolean named =
          (sign == '(' && (endsWith(html, at, "url") || endsWith(html, at, "src")))
              || (sign == '(' && endsWith(html, at, "image-set"))
              || (sign == '@' && endsWith(html, at + 7, "@import"));
      if (named) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word ends there, in letters of any size. */
  private static boolean endsWith(String html, int end, String word) {
    return html.regionMatches(true, end - word.length(), word, 0, word.length());
  }

  private static Optional<String> found(Matcher matcher) {
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }
}
