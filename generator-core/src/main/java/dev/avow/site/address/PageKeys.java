package dev.avow.site.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two addresses are one page: session ids and campaign marks do not count, nor order. */
public final class PageKeys {

  private static final Pattern SESSION_IN_PATH =
      Pattern.compile(";(?:jsessionid|phpsessid|sid)=[^/;?]*", Pattern.CASE_INSENSITIVE);

  private static final Set<String> IDLE =
      Set.of(
          "gclid",
          "fbclid",
          "msclkid",
          "dclid",
          "yclid",
          "mc_cid",
          "mc_eid",
          "phpsessid",
          "jsessionid",
          "aspsessionid",
          "cfid",
          "cftoken",
          "sessionid",
          "session_id",
          "sid");

  /** Of the path, and of the query, of an address that is too long. */
  private static final int MOST_KEPT = 200;

  /** Actions a link should not trigger, and still many do (RFC 9110, 9.2.1 asks for safe GETs). */
  private static final Pattern LEAVES =
      Pattern.compile("(?:^|[/._-])(?:log|sign)[-_]?(?:out|off)(?:$|[/._?&-])");

  private static final Pattern ACTS =
      Pattern.compile(
          "(?:^|[/._?&=-])(?:delete|remove|destroy|unsubscribe|opt-?out|add-?to-?cart|_method)(?=$|[/._?&=-])");

  private PageKeys() {}

  /** The address as it is asked for: without session ids and campaign marks. */
  public static Address canonical(Address address) {
    String path = address.path();
    if (address.query() == null && path.indexOf(';') < 0 && path.indexOf('%') < 0) {
      return address.withoutFragment(); // nearly every link of nearly every page
    }
    if (path.indexOf(';') >= 0) {
      path = SESSION_IN_PATH.matcher(path).replaceAll("");
    }
    path = Escapes.normal(path);
    String query = kept(address.query() == null ? null : Escapes.normal(address.query()));
    return address.with(path, query);
  }

  /** The beginning of an address that is too long to be asked for, or to be kept. */
  public static Address cut(Address address) {
    String query = address.query();
    return address.with(start(address.path()), query == null ? null : start(query));
  }

  private static String start(String text) {
    return text.length() > MOST_KEPT ? text.substring(0, MOST_KEPT) : text;
  }

  /** What the queue knows the address by: as {@link #canonical}, with the query in order. */
  public static String of(Address canonical) {
    String query = canonical.query();
    if (query == null || query.indexOf('&') < 0) {
      return canonical.toString();
    }
    List<String> pairs = new ArrayList<>(List.of(query.split("&", -1)));
    pairs.sort(null);
    return canonical.origin() + canonical.path() + "?" + String.join("&", pairs);
  }

  private static @Nullable String kept(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return query;
    }
    StringBuilder kept = new StringBuilder();
    for (String pair : query.split("&", -1)) {
      String name = pair.split("=", 2)[0].toLowerCase(Locale.ROOT);
      if (!name.startsWith("utm_") && !IDLE.contains(name)) {
        kept.append(kept.length() == 0 ? "" : "&").append(pair);
      }
    }
    return kept.length() == 0 ? null : kept.toString();
  }

  /** Whether following the link would do something rather than show something. */
  public static boolean acts(Address address) {
    String target = address.target().toLowerCase(Locale.ROOT);
    if (LEAVES.matcher(target).find()) {
      return true;
    }
    // A bare /unsubscribe is a page with a form; with a token behind it, it is the act itself.
    Matcher act = ACTS.matcher(target);
    if (!act.find()) {
      return false;
    }
    String rest = target.substring(act.end());
    return !rest.isEmpty() && !rest.matches("/|\\.[a-z]{3,5}|(?:[-_][a-z]+)+/?");
  }

  /**
   * Whether the path repeats a pair of segments more than twice, as a page that links to itself.
   */
  public static boolean repeats(Address address) {
    String[] segments = address.path().split("/", -1);
    if (segments.length < 7) {
      return false;
    }
    for (int at = 1; at + 1 < segments.length; at++) {
      int count = 0;
      for (int other = 1; other + 1 < segments.length; other++) {
        if (segments[at].equals(segments[other]) && segments[at + 1].equals(segments[other + 1])) {
          count++;
        }
      }
      if (count > 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether a content network answers there in the site's name: no page of the site. */
  public static boolean ofNetwork(Address address) {
    return address.path().startsWith("/cdn-cgi/");
  }

  /** Files no browser shows as a page, by their name. */
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:pdf|zip|gz|tgz|png|jpe?g|gif|webp|avif|svg|ico|mp[34]|webm|ogg|wav|css|m?js|json|xml|txt|csv"
              + "|docx?|xlsx?|pptx?|odt|exe|dmg|apk|woff2?|ttf|rss|atom|ics)$",
          Pattern.CASE_INSENSITIVE);

  /** Whether it is called like a file that is no page: a picture, an archive, a script. */
  public static boolean file(Address address) {
    int dot = address.path().lastIndexOf('.');
    return dot > address.path().lastIndexOf('/') && FILE.matcher(address.path()).find(dot);
  }
}
