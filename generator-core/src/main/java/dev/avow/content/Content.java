package dev.avow.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that words, rules and texts are read from: those that Avow ships, and over them the
 * files of the same name in the organization's overlay folder.
 */
public final class Content {

  private static final Content SHIPPED = new Content(null);

  private final @Nullable Path overlay;

  private Content(@Nullable Path overlay) {
    this.overlay = overlay;
  }

  /** What Avow ships, alone. */
  public static Content shipped() {
    return SHIPPED;
  }

  /** What Avow ships, with the folder's files in place of those of the same name. */
  public static Content over(Path overlay) {
    return new Content(overlay);
  }

  /** The folder laid over the shipped files, if there is one. */
  public Optional<Path> overlay() {
    return Optional.ofNullable(overlay);
  }

  /**
   * The file, from the overlay if it has one.
   *
   * @param name its name below the content folder, with slashes: {@code en/words.yaml}
   * @throws IOException if the file exists and cannot be read, is none, or lies outside the overlay
   */
  public Optional<ContentFile> find(String name) throws IOException {
    if (overlay != null) {
      Path file = overlay.resolve(name);
      if (Files.isRegularFile(file)) {
        // A symbolic link could bring any file of the machine into a published page.
        if (!file.toRealPath().startsWith(overlay.toRealPath())) {
          throw new IOException("'" + file + "' leads out of the overlay folder.");
        }
        return Optional.of(new ContentFile(file.toString(), Files.readAllBytes(file), false));
      }
      if (Files.exists(file)) {
        // The shipped text in its place would be what nobody meant.
        throw new IOException("'" + file + "' is no file, and a file is to stand there.");
      }
    }
    ContentFile known = Shipped.FILES.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    try (InputStream in = Content.class.getResourceAsStream(name)) {
      if (in == null) {
        return Optional.empty();
      }
      ContentFile file = new ContentFile(name, in.readAllBytes(), true);
      Shipped.FILES.put(name, file);
      return Optional.of(file);
    }
  }

  /** Shipped files, each opened once: they never change while the program runs. */
  private static final class Shipped {
    static final Map<String, ContentFile> FILES = new ConcurrentHashMap<>();
  }

  /**
   * The names of the overlay's own files in a folder, in the order of the alphabet; empty without
   * an overlay or folder.
   *
   * @param folder below the content folder, without a slash at the end: {@code requirements}
   * @param ending how the names end, with the dot
   */
  public List<String> overlaid(String folder, String ending) throws IOException {
    if (overlay == null || !Files.isDirectory(overlay.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(overlay.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .map(name -> folder + "/" + name)
          .toList();
    }
  }

  /**
   * The names of all files of the overlay, in the order of the alphabet; those that are hidden, and
   * what explains the folder to people, left out.
   */
  public List<String> overlaid() throws IOException {
    if (overlay == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(overlay)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> overlay.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.matches("(?s)(.*/)?(\\.|README|readme).*"))
          .sorted()
          .toList();
    }
  }

  /** The file, which Avow ships for sure. */
  public ContentFile open(String name) throws IOException {
    return find(name).orElseThrow(() -> new IOException("'" + name + "' is not shipped."));
  }
}
