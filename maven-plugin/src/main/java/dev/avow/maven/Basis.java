package dev.avow.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The digest of all that a goal rests on, taken piece by piece. */
final class Basis {

  private final MessageDigest digest;

  Basis() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** A setting; its length goes first, so that no two lists of them read alike. */
  Basis and(Object setting) {
    return and(setting.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A file with what is in it, or a folder with all that is below it; or that there is none. */
  Basis andContent(Path path) throws IOException {
    and(path);
    if (!Files.isDirectory(path)) {
      return Files.isRegularFile(path) ? and(Files.readAllBytes(path)) : and("absent");
    }
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(path)) {
      inside = walk.filter(each -> !Files.isDirectory(each)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause(); // a folder inside that nobody may open
    }
    for (Path file : inside) {
      andContent(file);
    }
    return this;
  }

  /** A library by its size and age: to read all of it would take as long as the work. */
  Basis andLibrary(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return andContent(file); // classes of the same build, which change below it
    }
    return and(file).and(Files.size(file)).and(Files.getLastModifiedTime(file));
  }

  /** The digest, in hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private Basis and(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }
}
