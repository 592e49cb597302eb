package dev.avow.bench.speed;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The programs that are installed, by the PATH and where servers are kept from it. */
final class Programs {

  private static final String SERVERS = File.pathSeparator + "/usr/sbin";

  private final String path;

  Programs(String path) {
    this.path = path + SERVERS;
  }

  Optional<String> find(String name) {
    return Arrays.stream(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
