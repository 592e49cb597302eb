package dev.avow.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the browser of this machine is, and its driver. */
final class Installed {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final List<String> FOLDERS =
      List.of("/usr/bin", "/usr/lib/chromium", "/usr/lib/chromium-browser");

  private Installed() {}

  static Path browser() throws NoBrowser {
    return find(BROWSERS, "Chromium");
  }

  static Path driver() throws NoBrowser {
    return find(List.of("chromedriver"), "ChromeDriver");
  }

  private static Path find(List<String> names, String what) throws NoBrowser {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return names.stream()
        .flatMap(
            name ->
                Stream.concat(FOLDERS.stream(), Stream.of(path.split(File.pathSeparator, -1)))
                    .flatMap(folder -> program(folder, name).stream()))
        .findFirst()
        .orElseThrow(
            () ->
                new NoBrowser(
                    what + " is not installed.",
                    "Install Chromium and its driver (on Debian: chromium and chromium-driver), or"
                        + " give '--evidence'."));
  }

  private static Optional<Path> program(String folder, String name) {
    try {
      return Stream.of(name, name + ".exe")
          .map(file -> Path.of(folder, file))
          .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
          .findFirst();
    } catch (InvalidPathException odd) {
      return Optional.empty();
    }
  }
}
