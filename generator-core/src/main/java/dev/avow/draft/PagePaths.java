package dev.avow.draft;

import dev.avow.check.fact.PageFacts;
import dev.avow.site.address.Address;
import dev.avow.site.address.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Paths of pages as a declaration names them. */
final class PagePaths {

  /** A list that is longer is read by nobody; a pattern says the same. */
  private static final int MOST = 8;

  /** So many pages below one folder are of one kind. */
  private static final int MOST_OF_A_FOLDER = 3;

  private static final int LONGEST = 120;

  private static final Pattern CONTACT =
      Pattern.compile("contact|kontakt|contat|klantenservice|enquir|inquir");

  private PagePaths() {}

  /**
   * The path, with a star for what may be somebody's, and the query by which the site tells the
   * page from others.
   */
  static String of(Address address) {
    String path = address.shownPath().replace("...", "*");
    return path.length() <= LONGEST && path.matches("/[!-~&&[^?#]]*")
        ? path + PageQuery.of(address)
        : folder(path) + "*";
  }

  static String of(PageFacts page) {
    return of(page.address());
  }

  /** Whether a page is called so, in the languages whose fields we read, that people write to. */
  static boolean contact(String path) {
    return CONTACT.matcher(path.toLowerCase(Locale.ROOT)).find();
  }

  /** As few patterns as stand for all of them. */
  static List<String> few(Collection<String> all) {
    Set<String> paths = withoutQueries(all);
    if (paths.size() <= MOST) {
      return List.copyOf(paths);
    }
    Map<String, TreeSet<String>> folders = new TreeMap<>();
    paths.forEach(path -> folders.computeIfAbsent(folder(path), name -> new TreeSet<>()).add(path));
    TreeSet<String> few = new TreeSet<>();
    folders.forEach(
        (folder, inside) -> {
          if (folder.equals("/") || inside.size() <= MOST_OF_A_FOLDER) {
            few.addAll(inside);
          } else {
            few.add(folder + "*");
            // '/shop/*' does not stand for '/shop/' itself.
            inside.stream().filter(folder::equals).forEach(few::add);
          }
        });
    return few.size() <= MOST ? List.copyOf(few) : List.of("/*");
  }

  /** Many pages of one path by their keys alone: {@code /?p=*}; a path stands for any query. */
  private static Set<String> withoutQueries(Collection<String> all) {
    Map<String, TreeSet<String>> byKeys = new TreeMap<>();
    for (String page : all) {
      String keys = page.replaceAll("=[^&]*", "=*");
      byKeys.computeIfAbsent(keys, path -> new TreeSet<>()).add(page);
    }
    TreeSet<String> few = new TreeSet<>();
    byKeys.forEach(
        (keys, pages) -> few.addAll(pages.size() <= MOST_OF_A_FOLDER ? pages : Set.of(keys)));
    return few;
  }

  /** {@code /shop/} of {@code /shop/a/b}. */
  private static String folder(String path) {
    int slash = path.indexOf('/', 1);
    String folder = slash < 0 ? "/" : path.substring(0, slash + 1);
    return folder.length() <= LONGEST && folder.matches("/[!-~&&[^?#]]*") ? folder : "/";
  }
}
