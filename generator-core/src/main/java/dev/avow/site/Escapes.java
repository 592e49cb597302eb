package dev.avow.site;

import java.nio.charset.StandardCharsets;

/** Percent-escapes: what must be escaped is, what needs none is not. */
final class Escapes {

  private static final String HEX = "0123456789ABCDEF";

  private Escapes() {}

  /** Escapes a path; dots of dot segments are told as dots, however they are written. */
  static String path(String path) {
    return escape(path, "\"#<>?`{}^|");
  }

  static String query(String query) {
    return plainQuery(query) ? query : escape(query, "\"#<>'");
  }

  /** Whether nothing in the path needs a second look. */
  static boolean plain(String path) {
    for (int at = 0; at < path.length(); at++) {
      char c = path.charAt(at);
      if (!unreserved(c) && "/:@!$&'()*+,;=".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean plainQuery(String query) {
    for (int at = 0; at < query.length(); at++) {
      char c = query.charAt(at);
      if (!unreserved(c) && "=&;+,/:@!$()*?[]".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean unreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.'
        || c == '~';
  }

  private static String escape(String text, String forbidden) {
    // A lone surrogate becomes a question mark here; the web would send U+FFFD. Neither is found.
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder escaped = new StringBuilder(bytes.length + 8);
    for (int at = 0; at < bytes.length; at++) {
      int b = bytes[at] & 0xFF;
      if (b == '%' && at + 2 < bytes.length && hex(bytes[at + 1]) >= 0 && hex(bytes[at + 2]) >= 0) {
        int value = hex(bytes[at + 1]) * 16 + hex(bytes[at + 2]);
        at += 2;
        if (unreserved((char) value)) {
          escaped.append((char) value);
        } else {
          append(escaped, value);
        }
      } else if (b <= ' ' || b >= 0x7F || forbidden.indexOf(b) >= 0) {
        append(escaped, b);
      } else {
        escaped.append((char) b);
      }
    }
    return escaped.toString();
  }

  /** The text with every valid escape undone, as UTF-8; what is not valid stays as it is. */
  static String undo(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] plain = new byte[bytes.length];
    int length = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '%'
          && at + 2 < bytes.length
          && hex(bytes[at + 1]) >= 0
          && hex(bytes[at + 2]) >= 0) {
        plain[length++] = (byte) (hex(bytes[at + 1]) * 16 + hex(bytes[at + 2]));
        at += 2;
      } else {
        plain[length++] = bytes[at];
      }
    }
    return new String(plain, 0, length, StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder escaped, int b) {
    escaped.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
  }

  private static int hex(byte b) {
    return b < 0 ? -1 : Character.digit((char) b, 16);
  }
}
