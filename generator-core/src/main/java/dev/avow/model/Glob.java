package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;
import java.util.regex.Pattern;

/** A path of the site, or a pattern of paths: {@code *} stands for anything within. */
@Scalar(says = "a path of the site", example = "/checkout", pattern = "^/[^\\s?#]*$")
public record Glob(String text) {

  public Glob {
    if (!text.startsWith("/")) {
      throw new NotReadable("is not a path of the site", remedy(text));
    }
    if (text.matches(".*[\\s?#].*")) {
      throw new NotReadable("holds a space, '?' or '#'", "Write the path alone.");
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
    String[] parts = trimmed(text).split("\\*", -1);
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      regex.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
    }
    return Pattern.matches(regex.toString(), trimmed(path));
  }

  private static String trimmed(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  @Override
  public String toString() {
    return text;
  }
}
