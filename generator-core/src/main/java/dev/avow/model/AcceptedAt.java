package dev.avow.model;

import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;
import dev.avow.yaml.Shape;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where something is accepted: on pages and in files, as a path with a slash in front, or below a
 * key of the declaration, as {@code uses.orders}; {@code *} stands for anything within.
 */
@Scalar(
    says = "a path of the site, or a key such as `uses.orders`",
    example = "/checkout",
    pattern = "^/[^\\s?#]*(\\?[^\\s?#]+)?$|^[a-z][a-z-]*([.][a-z0-9*-]+|\\[[0-9]+\\])*$")
public record AcceptedAt(String text) {

  private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-z0-9*-]+|\\[\\d+])*");

  public AcceptedAt {
    if (text.startsWith("/")) {
      text = new Glob(text).text();
    } else if (!KEY.matcher(text).matches() || !ofDeclaration(text)) {
      throw new NotReadable(
          "is neither a path of the site nor a key of the declaration",
          "Begin a path with a slash, such as '/checkout', and a key with one at the top, such as"
              + " 'uses.orders'.");
    }
  }

  private static boolean ofDeclaration(String text) {
    return Shape.of(Declaration.class).fields().containsKey(text.split("[.\\[]", 2)[0]);
  }

  /** The pattern of pages and files, if it is one. */
  public Optional<Glob> path() {
    return text.startsWith("/") ? Optional.of(new Glob(text)) : Optional.empty();
  }

  /** Whether it is the key with this path, or one above it. */
  public boolean holds(String path) {
    String[] parts = text.split("\\*", -1);
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      regex.append(i == 0 ? "" : "[^.\\[]*").append(Pattern.quote(parts[i]));
    }
    return path().isEmpty() && Pattern.matches(regex + "([.\\[].*)?", path);
  }

  @Override
  public String toString() {
    return text;
  }
}
