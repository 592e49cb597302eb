package dev.avow.site.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The pages that lie in a folder, whether or not a link leads to them: once it is published,
 * scripts, mails and search engines lead to them just as well.
 */
final class FolderPages extends SimpleFileVisitor<Path> {

  /** As far as a page begins; what stands there tells it from a piece of one. */
  private static final int BEGINNING = 4096;

  /** What only a page has. Files without any of it are pieces for content systems and includes. */
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s+html|(?:html|head|body|title|frameset)\\b)");

  /**
   * On what Avow wrote. It was judged when it was written, and is asked for where the declaration
   * posts it; a copy beside that is waiting to be posted.
   */
  private static final String OWN = "<meta name=\"avow-notice\"";

  private final Path root;
  private final Predicate<Path> html;
  private final int most;
  private final List<Path> found = new ArrayList<>();

  private FolderPages(Path root, Predicate<Path> html, int most) {
    this.root = root;
    this.html = html;
    this.most = most;
  }

  /**
   * In the order of their names, relative to the root; a folder that does not open is among them,
   * so that whoever asks for it learns why.
   *
   * @param html whether the file holds HTML
   * @param most how many are of use; the rest is left out
   */
  static List<Path> of(Path root, Predicate<Path> html, int most) throws IOException {
    FolderPages pages = new FolderPages(root, html, most);
    Files.walkFileTree(root, pages);
    pages.found.sort(null);
    return pages.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
    String name = String.valueOf(folder.getFileName());
    boolean hidden = name.startsWith(".") && !name.equals(".well-known") && !folder.equals(root);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  /** A symbolic link is no file of its own: what it leads to in the folder is found there. */
  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
    return about.isRegularFile() && html.test(file) && page(file)
        ? add(file)
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException why) {
    return add(file);
  }

  private FileVisitResult add(Path file) {
    found.add(root.relativize(file));
    return found.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
  }

  /** A file that cannot be read may be a page; whoever asks for it learns that it cannot. */
  private static boolean page(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      // Without the zeros, text in two bytes a character reads like any other.
      String start =
          new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1)
              .replace("\0", "")
              .toLowerCase(Locale.ROOT);
      return PAGE.matcher(start).find() && !start.contains(OWN);
    } catch (IOException unreadable) {
      return true;
    }
  }
}
