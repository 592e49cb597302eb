package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A path of the site, or a pattern of paths: {@code *} stands for anything within. Where a site
 * tells its pages apart by their query, that follows: {@code /index.php?page=join}.
 */
@Scalar(says = "a path of the site", example = "/checkout", pattern = "^/[^\\s?#]*(\\?[^\\s?#]+)?$")
public record Glob(String text) {

  public Glob {
    if (!text.startsWith("/")) {
      throw new NotReadable("is not a path of the site", remedy(text));
    }
    if (!text.matches("[^\\s?#]*(\\?[^\\s?#]+)?")) {
      throw new NotReadable(
          "holds a space, a '#', or more than one '?'",
          "Write the path, and the query if that tells the page from others.");
    }
  }

  /** Of a whole address, the path; a word is the name of a page. */
  private static String remedy(String text) {
    String path = text.replaceFirst("^https?://[^/?#]+", "");
    path = path.startsWith("/") || path.isEmpty() ? path : "/" + path;
    return path.matches("/[\\w.*/-]*")
        ? "Write '" + path + "'."
        : "Begin with a slash, such as '/checkout' or '/account/*'.";
  }

  /** Whether the pattern stands for the path; a trailing slash makes no difference. */
  public boolean matches(String path) {
    return stands(trimmed(path()), trimmed(path));
  }

  /**
   * Whether the pattern stands for a page: for its path, and for its query if it has one itself,
   * each pair of which the page's has too.
   *
   * @param query that of the page, or null
   */
  public boolean matches(String path, @Nullable String query) {
    if (!matches(path)) {
      return false;
    }
    int mark = text.indexOf('?');
    if (mark < 0) {
      return true;
    }
    List<String> pairs = query == null ? List.of() : List.of(query.split("&", -1));
    return Stream.of(text.substring(mark + 1).split("&", -1))
        .allMatch(wanted -> pairs.stream().anyMatch(pair -> stands(wanted, pair)));
  }

  private String path() {
    int mark = text.indexOf('?');
    return mark < 0 ? text : text.substring(0, mark);
  }

  private static boolean stands(String pattern, String name) {
    String[] parts = pattern.split("\\*", -1);
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      regex.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
    }
    return Pattern.matches(regex.toString(), name);
  }

  private static String trimmed(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  @Override
  public String toString() {
    return text;
  }
}
