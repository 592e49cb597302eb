package dev.avow.site.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The value of a Refresh header or of a meta refresh. */
final class Refresh {

  private static final Pattern VALUE =
      Pattern.compile(
          "\\s*+[0-9.]*+\\s*+[;,\\s]\\s*+(?:url\\s*+=\\s*+)?+(['\"]?)(.*+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Refresh() {}

  /** Where it leads, or null when it only reloads the page. */
  static @Nullable String address(String value) {
    Matcher matcher = VALUE.matcher(value);
    if (!matcher.matches()) {
      return null;
    }
    String address = matcher.group(2);
    if (!matcher.group(1).isEmpty()) {
      int end = address.indexOf(matcher.group(1));
      address = end < 0 ? address : address.substring(0, end);
    }
    return address.isBlank() ? null : address;
  }
}
