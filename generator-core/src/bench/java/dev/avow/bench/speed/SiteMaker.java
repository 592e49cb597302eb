package dev.avow.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a site to crawl, its declaration and its oracle: {@code SiteMaker PAGES FOLDER}. The same
 * number gives the same bytes.
 */
final class SiteMaker {

  static final int PICTURES = 48;

  private static final String ROOT = "www";

  private static final byte[] PICTURE =
      Base64.getDecoder().decode("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=");

  private SiteMaker() {}

  public static void main(String[] arguments) throws IOException {
    Oracle oracle = make(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    System.out.println(oracle);
  }

  /** The folder to serve of the site of that many pages. */
  static Path root(Path work, int pages) {
    return folder(work, pages).resolve(ROOT);
  }

  static Path folder(Path work, int pages) {
    return work.resolve("site-" + pages);
  }

  /** Leaves a folder {@code www} to serve, {@code privacy.yaml} and the oracle's file. */
  static Oracle make(int pages, Path folder) throws IOException {
    Path root = folder.resolve(ROOT);
    Files.createDirectories(root.resolve("pictures"));
    for (int picture = 0; picture < PICTURES; picture++) {
      Files.write(root.resolve("pictures/p" + picture + ".gif"), PICTURE);
    }
    Files.writeString(root.resolve("site.css"), ".text { margin: 1em }\n".repeat(400));
    Files.writeString(
        root.resolve("site.js"), "document.documentElement.lang += '';\n".repeat(200));
    Files.writeString(root.resolve("robots.txt"), "User-agent: *\nDisallow: /api/\n");
    int dead = 0;
    Map<MadeForm, Integer> forms = new EnumMap<>(MadeForm.class);
    Set<String> hosts = new TreeSet<>();
    for (int number = 0; number < pages; number++) {
      MadePage page = new MadePage(number, pages);
      write(root, MadePage.path(number), page.html());
      dead += page.dead() ? 1 : 0;
      page.forms.forEach(form -> forms.merge(form, 1, Integer::sum));
      hosts.addAll(page.hosts);
    }
    Files.writeString(folder.resolve("privacy.yaml"), MadeDeclaration.yaml());
    Oracle oracle = new Oracle(pages, dead, forms, hosts);
    oracle.write(folder);
    return oracle;
  }

  private static void write(Path root, String path, String html) throws IOException {
    Path file = root.resolve(path.equals("/") ? "index.html" : path.substring(1));
    Files.createDirectories(file.getParent());
    Files.writeString(file, html);
  }
}
