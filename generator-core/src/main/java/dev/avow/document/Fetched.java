package dev.avow.document;

import java.util.Locale;
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

  /**
   * The first such thing in the tag or, for a style element, in what it holds.
   *
   * @param name where the tag's name begins
   * @param rest where its attributes begin
   * @param close where it ends
   */
  static Optional<String> by(String html, int name, int rest, int close) {
    if (rest < close) {
      Matcher style = STYLE.matcher(html).region(rest, close);
      while (style.find()) {
        Optional<String> fetched = byStyle(html, style.start(1), style.end(1));
        if (fetched.isPresent()) {
          return fetched;
        }
      }
    }
    return switch (html.substring(name, rest).toLowerCase(Locale.ROOT)) {
      case "meta" -> found(REFRESH.matcher(html).region(rest, close));
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
    return found(BY_STYLE.matcher(html).region(from, end));
  }

  private static Optional<String> found(Matcher matcher) {
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }
}
