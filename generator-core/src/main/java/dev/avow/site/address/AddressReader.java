package dev.avow.site.address;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads references by the WHATWG URL standard, as far as it concerns http and https. {@code
 * java.net.URI} refuses or misreads much of what browsers follow: {@code http:\\host}, {@code
 * http:page} on an http page, tabs within, backslashes.
 */
final class AddressReader {

  /** Dots count as dots however they are written. */
  private static final Pattern ONE_DOT = Pattern.compile("\\.|%2[eE]");

  private static final Pattern TWO_DOTS = Pattern.compile("(?:\\.|%2[eE]){2}");

  private final @Nullable Address base;

  AddressReader(@Nullable Address base) {
    this.base = base;
  }

  Reference read(String written) {
    String text = clean(written);
    int colon = schemeEnd(text);
    if (colon > 0) {
      String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
      String rest = text.substring(colon + 1);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        return Foreign.read(scheme, rest);
      }
      if (base == null || !base.scheme().equals(scheme) || rest.startsWith("//")) {
        return absolute(scheme, rest);
      }
      return relative(base, rest);
    }
    if (base == null) {
      return new Reference.Unreadable("has no scheme; write https:// before it");
    }
    return relative(base, text);
  }

  private static Reference relative(Address base, String text) {
    if (text.isEmpty()) {
      return base.withoutFragment();
    }
    char first = text.charAt(0);
    if (slash(first)) {
      if (text.length() > 1 && slash(text.charAt(1))) {
        return absolute(base.scheme(), text);
      }
      return withPath(base, "", text);
    }
    if (first == '#') {
      return base.with(base.path(), base.query(), Escapes.fragment(text.substring(1)));
    }
    String folder =
        first == '?' ? base.path() : base.path().substring(0, base.path().lastIndexOf('/') + 1);
    return withPath(base, folder, text);
  }

  private static Reference absolute(String scheme, String rest) {
    int start = 0;
    while (start < rest.length() && slash(rest.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < rest.length() && !slash(rest.charAt(end)) && "?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    // User information is dropped: it is never sent, and never printed.
    String authority = rest.substring(start, end);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = authority.indexOf(':', authority.startsWith("[") ? authority.indexOf(']') + 1 : 0);
    int port = Address.standardPort(scheme);
    if (colon >= 0 && colon + 1 < authority.length()) {
      port = port(authority.substring(colon + 1));
      if (port < 0) {
        return new Reference.Unreadable("has a port that is no number from 0 to 65535");
      }
    }
    UrlHost host = UrlHost.read(colon < 0 ? authority : authority.substring(0, colon));
    if (host.fault() != null) {
      return new Reference.Unreadable(host.fault());
    }
    Address root = new Address(scheme, host.name(), port, "/", null, null, host.odd());
    return withPath(root, "", rest.substring(end));
  }

  /** -1 when it is none. */
  static int port(String digits) {
    String value = digits.replaceFirst("^0+(?=[0-9])", "");
    boolean number = value.matches("[0-9]{1,5}");
    return number && Integer.parseInt(value) <= 65535 ? Integer.parseInt(value) : -1;
  }

  /** Splits off query and fragment, and brings the path to its normal form. */
  private static Reference withPath(Address origin, String folder, String text) {
    int hash = text.indexOf('#');
    String fragment = hash < 0 ? null : Escapes.fragment(text.substring(hash + 1));
    String most = hash < 0 ? text : text.substring(0, hash);
    int mark = most.indexOf('?');
    String query = mark < 0 ? null : Escapes.query(most.substring(mark + 1));
    String path = folder + (mark < 0 ? most : most.substring(0, mark));
    return origin.with(normal(path), query, fragment);
  }

  /** Nothing to do for nearly every path of nearly every page. */
  private static String normal(String path) {
    if (!path.isEmpty() && path.charAt(0) == '/' && Escapes.plain(path) && !path.contains("/.")) {
      return path;
    }
    return withoutDots(Escapes.path(path.replace('\\', '/')));
  }

  private static String withoutDots(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.split("/", -1);
    int from = path.startsWith("/") ? 1 : 0;
    for (int at = from; at < segments.length; at++) {
      boolean last = at == segments.length - 1;
      String segment = segments[at];
      if (TWO_DOTS.matcher(segment).matches()) {
        kept.pollLast();
      } else if (!ONE_DOT.matcher(segment).matches()) {
        kept.add(segment);
        continue;
      }
      if (last) {
        kept.add("");
      }
    }
    StringBuilder whole = new StringBuilder(path.length() + 1);
    for (Iterator<String> each = kept.iterator(); each.hasNext(); ) {
      whole.append('/').append(each.next());
    }
    return whole.length() == 0 ? "/" : whole.toString();
  }

  /** Controls and spaces at both ends go, tabs and line ends within go too. */
  private static String clean(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && written.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && written.charAt(end - 1) <= ' ') {
      end--;
    }
    String trimmed = written.substring(start, end);
    if (trimmed.indexOf('\t') < 0 && trimmed.indexOf('\n') < 0 && trimmed.indexOf('\r') < 0) {
      return trimmed;
    }
    return trimmed.replaceAll("[\t\n\r]", "");
  }

  /** The place of the colon that ends a scheme, or -1. */
  private static int schemeEnd(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (c == ':') {
        return at == 0 ? -1 : at;
      }
      if (!letter && (at == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean slash(char c) {
    return c == '/' || c == '\\';
  }
}
