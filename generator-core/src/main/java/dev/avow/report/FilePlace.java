package dev.avow.report;

import dev.avow.finding.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A line of a file of the repository.
 *
 * @param path as seen from the folder the build runs in, with slashes
 * @param line from 1
 * @param column from 1 in code points; 0 when the whole line is meant
 */
record FilePlace(String path, int line, int column) {

  static FilePlace of(Location where) {
    return new FilePlace(path(where.source()), Math.max(1, where.line()), where.column());
  }

  private static String path(String source) {
    try {
      Path here = Path.of("").toAbsolutePath().normalize();
      Path file = Path.of(source).toAbsolutePath().normalize();
      return (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return source;
    }
  }

  /** Whether the path starts at the folder the build runs in. */
  boolean relative() {
    return !path.startsWith("/") && !path.matches("[A-Za-z]:/.*");
  }

  /** The path as a reference of RFC 3986. */
  String uri() {
    return relative()
        ? encoded(path)
        : "file://" + (path.startsWith("/") ? "" : "/") + encoded(path);
  }

  static String encoded(String path) {
    try {
      // The dot keeps a file called 'javascript:…' from being an address.
      String first = path.replaceFirst("/.*", "");
      return new URI(null, null, first.contains(":") ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "unnamed";
    }
  }
}
