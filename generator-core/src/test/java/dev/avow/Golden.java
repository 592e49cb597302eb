package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that tests compare byte for byte. {@code -Davow.update=true} writes them anew; the change
 * is then reviewed as any other.
 */
public final class Golden {

  private Golden() {}

  /** Compares the text with the file, or writes it there when asked to. */
  public static void compare(Path file, String text) throws IOException {
    if (Boolean.getBoolean("avow.update")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
      return;
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as("%s is not what the code says; run with -Davow.update=true and review", file)
        .isEqualTo(text);
  }
}
