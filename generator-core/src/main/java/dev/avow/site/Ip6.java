package dev.avow.site;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** IPv6 addresses in brackets. */
final class Ip6 {

  private Ip6() {}

  /** In the short form of RFC 5952, in brackets; null when it is none. Zones are none. */
  static @Nullable String read(String bracketed) {
    if (!bracketed.matches("\\[[0-9a-fA-F:.]{2,45}]") || !bracketed.contains(":")) {
      return null;
    }
    try {
      // A literal: no name is looked up.
      byte[] bytes = InetAddress.getByName(bracketed).getAddress();
      return "[" + compressed(bytes.length == 4 ? mapped(bytes) : bytes) + "]";
    } catch (UnknownHostException notAnAddress) {
      return null;
    }
  }

  /** Java takes {@code ::ffff:1.2.3.4} for an {@link Inet4Address}; the web does not. */
  private static byte[] mapped(byte[] four) {
    byte[] bytes = new byte[16];
    bytes[10] = (byte) 0xFF;
    bytes[11] = (byte) 0xFF;
    System.arraycopy(four, 0, bytes, 12, 4);
    return bytes;
  }

  private static String compressed(byte[] bytes) {
    int[] pieces = new int[8];
    for (int at = 0; at < 8; at++) {
      pieces[at] = (bytes[2 * at] & 0xFF) << 8 | (bytes[2 * at + 1] & 0xFF);
    }
    int bestStart = -1;
    int bestLength = 1; // a single zero is not shortened
    for (int start = 0; start < 8; start++) {
      int end = start;
      while (end < 8 && pieces[end] == 0) {
        end++;
      }
      if (end - start > bestLength) {
        bestStart = start;
        bestLength = end - start;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < 8; at++) {
      if (at == bestStart) {
        text.append("::");
        at += bestLength - 1;
        continue;
      }
      if (text.length() > 0 && text.charAt(text.length() - 1) != ':') {
        text.append(':');
      }
      text.append(Integer.toHexString(pieces[at]));
    }
    return text.toString();
  }
}
