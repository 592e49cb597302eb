package dev.avow.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is that is no YAML: people give the wrong file, or one saved by a word processor. */
final class FileKind {

  private static final Pattern PROPERTY = Pattern.compile("[\\w.-]+\\s*=.*");

  /** What is no text shows it early. */
  private static final int HEAD = 512;

  private FileKind() {}

  /** A name for the file's kind, with its article, by its first bytes. */
  static Optional<String> ofBytes(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    String start = head.stripLeading();
    if (head.startsWith("pk\u0003\u0004")
        || head.startsWith("ÐÏ\u0011à".toLowerCase(Locale.ROOT))) {
      return Optional.of("a Word or ZIP file");
    }
    if (head.startsWith("\u0089png") || head.startsWith("ÿØÿ".toLowerCase(Locale.ROOT))) {
      return Optional.of("a picture");
    }
    if (head.startsWith("%pdf")) {
      return Optional.of("a PDF file");
    }
    if (start.startsWith("{\\rtf")) {
      return Optional.of("an RTF file");
    }
    if (start.startsWith("<!doctype") || start.startsWith("<html")) {
      return Optional.of("an HTML page");
    }
    if (start.startsWith("<?xml")) {
      return Optional.of("an XML file");
    }
    return isBinary(bytes) ? Optional.of("a binary file") : Optional.empty();
  }

  /** Zeros stand in UTF-16 too, and a slip leaves a control character; together they do not. */
  private static boolean isBinary(byte[] bytes) {
    boolean zero = false;
    boolean control = false;
    for (int at = 0; at < Math.min(bytes.length, HEAD); at++) {
      zero |= bytes[at] == 0;
      control |= bytes[at] > 0 && bytes[at] < '\t';
    }
    return zero && control && !isMarkedWide(bytes);
  }

  /** Whether the bytes are text in units of two or four bytes, as Windows calls "Unicode". */
  static boolean isWide(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    return isMarkedWide(bytes) || bytes[0] == 0 || bytes[1] == 0;
  }

  private static boolean isMarkedWide(byte[] bytes) {
    int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /** Whether all lines that say something are assignments. */
  static boolean isProperties(Source source) {
    long assignments =
        source.lines().stream()
            .filter(line -> !Source.idle(line))
            .takeWhile(line -> PROPERTY.matcher(line).matches())
            .count();
    long all = source.lines().stream().filter(line -> !Source.idle(line)).count();
    return all > 0 && assignments == all;
  }
}
