package dev.avow.site.address;

import dev.avow.text.personal.Traces;
import java.util.StringJoiner;

/** A path without what may be somebody's: mail addresses, numbers of persons, parameters. */
public final class PathShown {

  private static final int MANY_DIGITS = 9;

  private PathShown() {}

  /** The path, or an address of which it is the end, with dots in their place. */
  public static String of(String path) {
    return plain(path) ? path : cleaned(path);
  }

  /** Whether nothing in the path needs a second look; so it is with nearly all. */
  private static boolean plain(String path) {
    int digits = 0;
    for (int at = 0; at < path.length(); at++) {
      char c = path.charAt(at);
      digits = c >= '0' && c <= '9' ? digits + 1 : digits;
      if (c == '@' || c == ';' || c == '%' || digits >= MANY_DIGITS) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String path) {
    StringJoiner segments = new StringJoiner("/");
    for (String segment : path.split("/", -1)) {
      int parameter = segment.indexOf(';');
      String name = parameter < 0 ? segment : segment.substring(0, parameter);
      segments.add(
          (Traces.inValue(name, "").isEmpty() ? name : "...") + (parameter < 0 ? "" : ";..."));
    }
    return segments.toString();
  }
}
