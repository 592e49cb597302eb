package dev.avow.mail;

import dev.avow.finding.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The names of the files in a folder, and what of it could not be looked into. */
final class MailFiles extends SimpleFileVisitor<Path> {

  private static final int MOST = 10_000;
  private static final int DEEPEST = 20;
  private static final String DENIED = "It cannot be opened: access is denied.";

  private final Path root;
  private final String shown;
  private final NavigableSet<String> names = new TreeSet<>();
  private final List<MailGap> gaps = new ArrayList<>();

  private MailFiles(Path root, String shown) {
    this.root = root;
    this.shown = shown;
  }

  /**
   * @param shown what places in the folder are told by
   */
  static MailFiles of(Path root, String shown) throws IOException {
    MailFiles files = new MailFiles(root, shown);
    // Links are not followed: a folder of mails needs none, and one could lead anywhere.
    Files.walkFileTree(root, Set.<FileVisitOption>of(), DEEPEST, files);
    return files;
  }

  /** With {@code /} between steps. */
  NavigableSet<String> names() {
    return names;
  }

  List<MailGap> gaps() {
    return gaps;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
    if (about.isDirectory()) {
      gap(file, "The folder lies deeper than the " + DEEPEST + " folders that are looked into.");
    } else if (about.isRegularFile() && !Files.isReadable(file)) {
      gap(file, DENIED);
    } else if (about.isRegularFile() && names.size() == MOST) {
      gaps.add(
          new MailGap(
              Location.of(shown),
              "The folder holds more than " + MOST + " files; the rest was not read."));
      return FileVisitResult.TERMINATE;
    } else if (about.isRegularFile()) {
      names.add(name(file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException why) {
    gap(file, why instanceof AccessDeniedException ? DENIED : "It cannot be opened.");
    return FileVisitResult.CONTINUE;
  }

  private void gap(Path file, String why) {
    String name = name(file);
    String place = shown.isEmpty() ? name : name.isEmpty() ? shown : shown + "/" + name;
    gaps.add(new MailGap(Location.of(place), why));
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
