package dev.avow.check.known;

import dev.avow.site.address.Address;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file by which tools lead from a built script or style sheet back to what was written
 * (ECMA-426, Source map format specification).
 */
public final class SourceMap {

  private static final String SUFFIX = ".map";

  private static final Pattern BUILT = Pattern.compile("\\.(?:m?js|css)$");

  private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*3\\b");

  private static final Pattern CONTENT =
      Pattern.compile("\"(?:sources|sourcesContent|mappings|sections)\"\\s*:\\s*[\\[\"]");

  private static final Pattern SOURCES = Pattern.compile("\"sourcesContent\"\\s*:\\s*\\[\\s*\"");

  private SourceMap() {}

  /** Where the map of a script or style sheet lies by custom; empty for what is none of these. */
  public static Optional<Address> beside(Address built) {
    // Put together, since a path that begins with two slashes would resolve to another host.
    return BUILT.matcher(built.path()).find()
            && Address.read(built.origin() + built.path() + SUFFIX) instanceof Address map
        ? Optional.of(map)
        : Optional.empty();
  }

  /** Whether an address has the name of one. */
  public static boolean named(Address address) {
    String path = address.path();
    return path.endsWith(SUFFIX)
        && BUILT.matcher(path.substring(0, path.length() - SUFFIX.length())).find();
  }

  /** Whether a text, of which the end may be missing, is one. */
  public static boolean is(String text) {
    String told = told(text);
    return told.startsWith("{") && VERSION.matcher(told).find() && CONTENT.matcher(told).find();
  }

  /** Whether the text of the sources stands in the map itself. */
  public static boolean holdsSources(String text) {
    return SOURCES.matcher(text).find();
  }

  /** Without the line by which servers keep it from being run as a script (ECMA-426). */
  private static String told(String text) {
    String told = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (told.startsWith(")]}")) {
      told = told.substring(told.indexOf('\n') + 1);
    }
    return told.stripLeading();
  }
}
