package dev.avow.site.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The content codings that are understood: gzip, and deflate in both the forms servers send. */
enum Coding {
  NONE,
  GZIP,
  DEFLATE;

  /** The coding a head names; empty when it names more than one, or one we did not ask for. */
  static Optional<Coding> of(Headers headers) {
    List<String> names =
        headers.all("Content-Encoding").stream()
            .flatMap(value -> List.of(value.split(",", -1)).stream())
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty() && !name.equals("identity"))
            .toList();
    if (names.isEmpty()) {
      return Optional.of(NONE);
    }
    if (names.size() > 1) {
      return Optional.empty();
    }
    return switch (names.get(0)) {
      case "gzip", "x-gzip" -> Optional.of(GZIP);
      case "deflate" -> Optional.of(DEFLATE);
      default -> Optional.empty();
    };
  }

  /** The decoded bytes of a body that was read as it came. */
  InputStream decode(Body wire) throws IOException {
    InputStream bytes = wire.stream();
    if (this == NONE || wire.length() == 0) {
      return bytes;
    }
    if (this == GZIP) {
      return new GZIPInputStream(bytes, 8192);
    }
    return new InflaterInputStream(bytes, new Inflater(!zlib(wire)), 8192);
  }

  /** RFC 1950: method 8, and a header that is a multiple of 31. */
  private static boolean zlib(Body wire) {
    return wire.length() >= 2
        && (wire.at(0) & 0x0F) == 8
        && (wire.at(0) * 256 + wire.at(1)) % 31 == 0;
  }
}
