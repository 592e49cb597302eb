package dev.avow;

import dev.avow.text.Writing;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The one place where Avow writes files: whole, inside its folder, only those that changed, and all
 * of a set or none.
 */
public final class OutputFolder {

  private static final String PART = ".part";

  private final Path root;
  private final Opening opening;

  /** Opens a file for writing; a test's second implementation runs out of disk. */
  @FunctionalInterface
  interface Opening {
    OutputStream open(Path file) throws IOException;
  }

  public OutputFolder(Path root) {
    this(
        root,
        file ->
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  OutputFolder(Path root, Opening opening) {
    this.root = root.toAbsolutePath().normalize();
    this.opening = opening;
  }

  /**
   * Writes the files, each under its name below the folder. Every new text is on the disk before
   * the first old file is replaced, so a full disk leaves the old set whole.
   *
   * @return the files whose bytes changed, in the order of their names
   * @throws IOException with a message for people, if anything could not be written
   */
  public List<Path> write(SortedMap<String, String> files) throws IOException {
    Map<Path, Writing> changed = new LinkedHashMap<>();
    for (Map.Entry<Path, String> file : placed(files).entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!isSame(file.getKey(), bytes)) {
        changed.put(file.getKey(), out -> out.write(file.getValue()));
      }
    }
    return renew(changed);
  }

  /** As {@link #write}, for texts that are too long to be held. */
  public List<Path> stream(SortedMap<String, Writing> files) throws IOException {
    return renew(placed(files));
  }

  /** The files by where they are to stand; what a killed run left beside them is removed. */
  private <T> Map<Path, T> placed(SortedMap<String, T> files) throws IOException {
    makeRoot();
    Map<Path, T> placed = new LinkedHashMap<>();
    Set<Path> folders = new LinkedHashSet<>();
    for (Map.Entry<String, T> file : files.entrySet()) {
      Path target = inside(file.getKey());
      placed.put(target, file.getValue());
      folders.add(folder(target));
    }
    folders.remove(root); // swept when it was made
    for (Path folder : folders) {
      sweep(folder);
    }
    return placed;
  }

  private List<Path> renew(Map<Path, Writing> files) throws IOException {
    Map<Path, Path> parts = new LinkedHashMap<>();
    List<Path> changed = new ArrayList<>();
    try {
      for (Map.Entry<Path, Writing> file : files.entrySet()) {
        parts.put(file.getKey(), stage(file.getKey(), file.getValue()));
      }
      for (Map.Entry<Path, Path> part : parts.entrySet()) {
        if (!isSame(part.getKey(), part.getValue())) {
          replace(part.getValue(), part.getKey());
          changed.add(part.getKey());
        }
      }
    } finally {
      for (Path part : parts.values()) {
        Files.deleteIfExists(part);
      }
    }
    return changed;
  }

  private void makeRoot() throws IOException {
    // Whoever stopped the run wants what it found; the mark of it would close every file opened.
    Thread.interrupted();
    try {
      Files.createDirectories(root);
      sweep(root);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(
          "'" + root + "' is a file, and files are to be written into it. Name a folder.", e);
    } catch (IOException e) {
      throw new IOException(
          "The folder '" + root + "' cannot be made: " + reason(e) + ". Name another one.", e);
    }
  }

  private Path inside(String name) throws IOException {
    Path target;
    try {
      target = root.resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new IOException("'" + name + "' cannot be the name of a file. Choose another.", e);
    }
    // Path.startsWith compares names; a String prefix would let 'target-old' pass for 'target'.
    if (!target.startsWith(root) || target.equals(root)) {
      throw new IOException(
          "'" + name + "' would be written outside " + root + ". Give a name without '..'.");
    }
    Path parent = folder(target);
    Files.createDirectories(parent);
    if (!parent.toRealPath().startsWith(root.toRealPath())) {
      throw new IOException(
          "'" + parent + "' is a link that leads out of " + root + ". Replace it by a folder.");
    }
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("'" + target + "' is a folder, and a file is to stand there. Move it.");
    }
    return target;
  }

  private Path folder(Path target) {
    return Objects.requireNonNullElse(target.getParent(), root);
  }

  private static boolean isSame(Path target, byte[] bytes) throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.size(target) == bytes.length
        && Arrays.equals(Files.readAllBytes(target), bytes);
  }

  private static boolean isSame(Path target, Path part) throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.mismatch(target, part) == -1;
  }

  private Path stage(Path target, Writing text) throws IOException {
    // Named after the process, so that two builds of one folder do not share a part.
    Path part =
        target.resolveSibling(
            "."
                + target.getFileName()
                + "."
                + ProcessHandle.current().pid()
                + "-"
                + Thread.currentThread().getId()
                + PART);
    Files.deleteIfExists(part);
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(opening.open(part), StandardCharsets.UTF_8))) {
      text.to(out);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw new IOException(
          "'" + target + "' cannot be written: " + reason(e) + ". Nothing was changed.", e);
    } catch (RuntimeException | Error e) {
      Files.deleteIfExists(part); // whatever stopped the writer is told by others
      throw e;
    }
    return part;
  }

  /** A rename replaces a symbolic link itself, where writing would follow it out of the folder. */
  private static void replace(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what a killed run left behind; a living run's parts are its own. */
  private static void sweep(Path folder) throws IOException {
    List<Path> left = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(OutputFolder::isOrphan).forEach(left::add);
    }
    for (Path part : left) {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isOrphan(Path file) {
    String name = file.getFileName().toString();
    if (!name.matches("\\..+\\.[0-9]{1,18}-[0-9]{1,18}\\.part")) {
      return false;
    }
    String numbers = name.substring(0, name.length() - PART.length());
    String process = numbers.substring(numbers.lastIndexOf('.') + 1, numbers.lastIndexOf('-'));
    return ProcessHandle.of(Long.parseLong(process)).isEmpty();
  }

  private static String reason(IOException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    if (message.contains("No space")) {
      return "the disk is full";
    }
    return e instanceof AccessDeniedException ? "access is denied" : "the disk refuses it";
  }
}
