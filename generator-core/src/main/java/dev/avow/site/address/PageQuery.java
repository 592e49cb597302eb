package dev.avow.site.address;

import dev.avow.text.personal.Traces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a query by which many sites tell their pages apart, as {@code ?page_id=3} or {@code
 * ?mode=register}. It names a page as a path does; whatever else a query holds may be somebody's.
 */
public final class PageQuery {

  /** As blogs, forums, shops and content systems call them where no path names a page. */
  private static final Set<String> KEYS =
      Set.of(
          "p",
          "page_id",
          "pageid",
          "page",
          "pagename",
          "cat",
          "post",
          "id",
          "id_cms",
          "article",
          "articleid",
          "mode",
          "action",
          "act",
          "do",
          "route",
          "option",
          "view",
          "layout",
          "controller",
          "module",
          "task",
          "section",
          "topic",
          "t",
          "f",
          "title",
          "itemid",
          "information_id",
          "site",
          "seite",
          "inhalt",
          "lang",
          "language",
          "l");

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_/:.~-]{1,60}");
  private static final Pattern MANY_DIGITS = Pattern.compile("[0-9]{7,}");

  private PageQuery() {}

  /** With its question mark, in the order of the address; empty where there is none. */
  public static String of(Address address) {
    String query = address.query();
    if (query == null) {
      return "";
    }
    List<String> pairs = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      if (tells(pair)) {
        pairs.add(pair);
      }
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  /** What pages of one kind have in common: the path, and the names of what tells them apart. */
  public static String kind(Address address) {
    return address.path() + of(address).replaceAll("=[^&]*", "=");
  }

  /** The path with what the query adds to it, as a site with a path for each page has it. */
  public static String asPath(Address address) {
    String query = of(address);
    return query.isEmpty() ? address.path() : address.path() + query.replaceAll("[?&=]", "/");
  }

  /** Whether the pair of a query names a page, and nothing that may be somebody's. */
  static boolean tells(String pair) {
    int equals = pair.indexOf('=');
    if (equals < 0 || !KEYS.contains(pair.substring(0, equals).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String value = pair.substring(equals + 1);
    return PLAIN.matcher(value).matches()
        && !MANY_DIGITS.matcher(value).find()
        && Traces.inValue(value, "").isEmpty();
  }

  /** Whether a query has each pair of another, in whatever order and beside whatever else. */
  public static boolean holds(@Nullable String query, @Nullable String wanted) {
    if (wanted == null || wanted.isEmpty() || wanted.equals(query)) {
      return true;
    }
    return query != null
        && List.of(query.split("&", -1)).containsAll(List.of(wanted.split("&", -1)));
  }
}
