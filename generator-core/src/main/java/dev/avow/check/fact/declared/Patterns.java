package dev.avow.check.fact.declared;

import dev.avow.site.address.Address;
import dev.avow.site.address.PageKeys;
import dev.avow.site.address.PageQuery;
import java.util.regex.Pattern;

/** Comparisons of names with patterns, and of addresses that mean one page. */
public final class Patterns {

  private static final Pattern PERSONAL =
      Pattern.compile("[^\\s@:;,|]+@[^\\s@:;,|]+|[0-9a-fA-F-]{16,}|[0-9]{5,}");

  private Patterns() {}

  /** The name as a pattern: a star for what tells one person or visit from another. */
  public static String starred(String name) {
    return PERSONAL.matcher(name).replaceAll("*");
  }

  /** Whether the name fits a pattern in which a star stands for anything. */
  public static boolean matches(String pattern, String name) {
    StringBuilder regex = new StringBuilder();
    String[] parts = pattern.split("\\*", -1);
    for (int at = 0; at < parts.length; at++) {
      regex.append(at == 0 ? "" : ".*").append(Pattern.quote(parts[at]));
    }
    return Pattern.matches(regex.toString(), name);
  }

  /** Whether a declared host, possibly {@code *.example.com}, stands for the host. */
  public static boolean covers(String declared, String host) {
    return declared.startsWith("*.")
        ? host.endsWith(declared.substring(1)) || host.equals(declared.substring(2))
        : host.equals(declared);
  }

  /** Whether the host is the domain or stands below it. */
  public static boolean below(String domain, String host) {
    int more = host.length() - domain.length();
    return host.endsWith(domain) && (more == 0 || (more > 0 && host.charAt(more - 1) == '.'));
  }

  /**
   * Whether the page is the one that an address means, whatever scheme, 'www.' and final slash.
   * What the address has in its query the page has too; beside it the page may have more.
   */
  public static boolean samePage(Address meant, Address page) {
    // Asked of every link of every page: what cannot be the same host is not taken apart.
    return bare(meant.host()).equals(bare(page.host()))
        && alike(meant.path(), page.path())
        && plain(meant).equals(plain(page))
        && (meant.query() == null
            || PageQuery.holds(page.query(), PageKeys.canonical(meant).query()));
  }

  /** Whether two addresses mean each other. */
  public static boolean onePage(Address one, Address other) {
    return samePage(one, other) && samePage(other, one);
  }

  /** Paths that part at their first letter never meet again. */
  private static boolean alike(String one, String other) {
    return one.length() < 2 || other.length() < 2 || one.charAt(1) == other.charAt(1);
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String plain(Address address) {
    String path = without(address.path(), "index.html", "index.htm");
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return bare(address.host())
        + ":"
        + (address.port() == 80 ? 443 : address.port())
        + without(path, ".html", ".htm");
  }

  private static String without(String path, String... endings) {
    for (String ending : endings) {
      boolean whole = ending.startsWith(".") || path.endsWith("/" + ending);
      if (whole && path.endsWith(ending)) {
        return path.substring(0, path.length() - ending.length());
      }
    }
    return path;
  }
}
