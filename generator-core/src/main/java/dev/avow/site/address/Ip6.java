package dev.avow.site.address;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** IPv6 addresses in brackets. */
final class Ip6 {

  private Ip6() {}

  /** In the short form of RFC 5952, in brackets; null when it is none. Zones are none. */
  static @Nullable String read(String bracketed) {
    if (!bracketed.matches("\\[[0-9a-fA-F:.]{2,45}]")) {
      return null;
    }
    String text = bracketed.substring(1, bracketed.length() - 1);
    int gap = text.indexOf("::");
    List<Integer> front = pieces(gap < 0 ? text : text.substring(0, gap), gap < 0);
    List<Integer> back = gap < 0 ? List.of() : pieces(text.substring(gap + 2), true);
    if (front == null || back == null) {
      return null;
    }
    int known = front.size() + back.size();
    if (gap < 0 ? known != 8 : known > 7) {
      return null;
    }
    int[] pieces = new int[8];
    for (int at = 0; at < front.size(); at++) {
      pieces[at] = front.get(at);
    }
    for (int at = 0; at < back.size(); at++) {
      pieces[8 - back.size() + at] = back.get(at);
    }
    return "[" + compressed(pieces) + "]";
  }

  /** The pieces between colons; the last may be four decimal numbers. */
  private static @Nullable List<Integer> pieces(String text, boolean last) {
    List<Integer> pieces = new ArrayList<>();
    if (text.isEmpty()) {
      return pieces;
    }
    String[] parts = text.split(":", -1);
    for (int at = 0; at < parts.length; at++) {
      if (last && at == parts.length - 1 && parts[at].indexOf('.') >= 0) {
        return four(parts[at], pieces) ? pieces : null;
      }
      if (!parts[at].matches("[0-9a-fA-F]{1,4}")) {
        return null;
      }
      pieces.add(Integer.parseInt(parts[at], 16));
    }
    return pieces;
  }

  private static boolean four(String text, List<Integer> pieces) {
    if (!text.matches("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}")) {
      return false;
    }
    int[] bytes = Stream.of(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    pieces.add(bytes[0] << 8 | bytes[1]);
    pieces.add(bytes[2] << 8 | bytes[3]);
    return IntStream.of(bytes).allMatch(value -> value <= 255);
  }

  private static String compressed(int[] pieces) {
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
