package dev.avow;

import dev.avow.finding.Finding;
import dev.avow.law.Lock;
import dev.avow.law.LockFile;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The lock file beside a declaration: {@code privacy.lock.yaml} beside {@code privacy.yaml}. */
final class LockStore {

  private final Path file;

  private LockStore(Path file) {
    this.file = file;
  }

  static LockStore beside(Path declaration) {
    String name = declaration.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return new LockStore(declaration.resolveSibling(stem + ".lock.yaml"));
  }

  Path file() {
    return file;
  }

  /** What it remembers; nothing when there is no file. Faults in it are added to the findings. */
  Lock read(List<Finding> findings) throws IOException {
    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Lock.EMPTY;
    }
    // As if there were none, everything accepted would be told anew and nobody knew why.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw unreadable("it is no file");
    }
    Reading<Lock> reading = LockFile.read(bytes(), file.toString());
    findings.addAll(reading.findings());
    return reading.value().orElse(Lock.EMPTY);
  }

  private byte[] bytes() throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (AccessDeniedException e) {
      throw unreadable("access is denied");
    } catch (FileSystemException e) {
      throw unreadable(
          Files.isSymbolicLink(file) ? "its link leads nowhere" : "the disk refuses it");
    }
  }

  private IOException unreadable(String why) {
    return new IOException(
        "The lock file '"
            + file
            + "' cannot be read: "
            + why
            + ". Take its last version back, or delete it: then nothing counts as published,"
            + " approved or accepted.");
  }

  /** Whether the file changed. */
  boolean write(Lock lock) throws IOException {
    Path folder =
        Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
    return !new OutputFolder(folder)
        .write(new TreeMap<>(Map.of(file.getFileName().toString(), LockFile.write(lock))))
        .isEmpty();
  }
}
