package dev.avow.site.address;

import java.nio.charset.StandardCharsets;

/** Percent-escapes: which characters of an address need them, by the part they stand in. */
public final class Escapes {

  private static final String HEX = "0123456789ABCDEF";

  private Escapes() {}

  /** Escapes what the path percent-encode set of WHATWG URL names. */
  public static String path(String path) {
    return escape(path, "\"#<>?`{}^");
  }

  static String query(String query) {
    return plainQuery(query) ? query : escape(query, "\"#<>'");
  }

  static String fragment(String fragment) {
    return escape(fragment, "\"<>`");
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
      if (!unreserved(c) && "=&;+,/:@!$()*?[]%".indexOf(c) < 0) {
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
    byte[] bytes = whole(text).getBytes(StandardCharsets.UTF_8);
    StringBuilder escaped = new StringBuilder(bytes.length + 8);
    for (byte each : bytes) {
      int b = each & 0xFF;
      if (b <= ' ' || b >= 0x7F || forbidden.indexOf(b) >= 0) {
        append(escaped, b);
      } else {
        escaped.append((char) b);
      }
    }
    return escaped.toString();
  }

  /** Half a character becomes U+FFFD, as on the web; Java would write a question mark. */
  private static String whole(String text) {
    StringBuilder whole = null;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isSurrogatePair(c, at + 1 < text.length() ? text.charAt(at + 1) : ' ')) {
        at++;
        continue;
      }
      whole = whole == null ? new StringBuilder(text) : whole;
      whole.setCharAt(at, '\uFFFD');
    }
    return whole == null ? text : whole.toString();
  }

  /**
   * The one form of what servers take for the same: escapes in upper case, and none where none is
   * needed (RFC 3986, 6.2.2).
   */
  static String normal(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder normal = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int value = c == '%' && at + 2 < text.length() ? pair(text, at + 1) : -1;
      if (value < 0) {
        normal.append(c);
        continue;
      }
      at += 2;
      if (unreserved((char) value)) {
        normal.append((char) value);
      } else {
        append(normal, value);
      }
    }
    return normal.toString();
  }

  private static int pair(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 || text.charAt(at) >= 0x80 || text.charAt(at + 1) >= 0x80
        ? -1
        : high * 16 + low;
  }

  /** The text with every valid escape undone, as UTF-8; what is not valid stays as it is. */
  public static String undo(String text) {
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
