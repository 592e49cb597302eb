package dev.avow.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Letters beyond ASCII in the letters a name may have (RFC 3492). */
final class Punycode {

  private static final int BASE = 36;
  private static final int LEAST = 1;
  private static final int MOST = 26;

  /** A label of a name has 63 letters; a host of thousands is no name. */
  private static final int LONGEST = 2_000;

  private Punycode() {}

  /** Without the prefix. */
  static String encoded(String label) {
    StringBuilder output = new StringBuilder();
    int[] points = label.codePoints().toArray();
    for (int point : points) {
      if (point < 0x80) {
        output.append((char) point);
      }
    }
    int handled = output.length();
    int basic = handled;
    if (basic > 0) {
      output.append('-');
    }
    int n = 0x80;
    int delta = 0;
    int bias = 72;
    while (handled < points.length) {
      int next = Integer.MAX_VALUE;
      for (int point : points) {
        if (point >= n && point < next) {
          next = point;
        }
      }
      delta += (next - n) * (handled + 1);
      n = next;
      for (int point : points) {
        if (point < n) {
          delta++;
        } else if (point == n) {
          write(output, delta, bias);
          bias = adapted(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      n++;
    }
    return output.toString();
  }

  private static void write(StringBuilder output, int delta, int bias) {
    int q = delta;
    for (int k = BASE; ; k += BASE) {
      int t = threshold(k, bias);
      if (q < t) {
        output.append(digit(q));
        return;
      }
      output.append(digit(t + (q - t) % (BASE - t)));
      q = (q - t) / (BASE - t);
    }
  }

  /** What stands behind the prefix, as it was meant; null when nobody encodes like that. */
  static @Nullable String decoded(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    int[] points = new int[text.length() + 1];
    int length = 0;
    int mark = text.lastIndexOf('-');
    for (int at = 0; at < mark; at++) {
      points[length++] = text.charAt(at);
    }
    long n = 0x80;
    long i = 0;
    int bias = 72;
    int at = mark > 0 ? mark + 1 : Math.max(mark, 0);
    while (at < text.length()) {
      long before = i;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = at < text.length() ? value(text.charAt(at++)) : -1;
        if (digit < 0 || i > Integer.MAX_VALUE || weight > Integer.MAX_VALUE) {
          return null;
        }
        i += digit * weight;
        int t = threshold(k, bias);
        if (digit < t) {
          break;
        }
        weight *= BASE - t;
      }
      bias = adapted((int) Math.min(i - before, Integer.MAX_VALUE), length + 1, before == 0);
      n += i / (length + 1);
      i %= length + 1;
      if (n > Character.MAX_CODE_POINT || (n >= 0xD800 && n <= 0xDFFF)) {
        return null;
      }
      System.arraycopy(points, (int) i, points, (int) i + 1, length - (int) i);
      points[(int) i++] = (int) n;
      length++;
    }
    return new String(Arrays.copyOf(points, length), 0, length);
  }

  private static int threshold(int k, int bias) {
    return Math.max(LEAST, Math.min(MOST, k - bias));
  }

  private static int adapted(int delta, int count, boolean first) {
    int rest = first ? delta / 700 : delta / 2;
    rest += rest / count;
    int k = 0;
    while (rest > (BASE - LEAST) * MOST / 2) {
      rest /= BASE - LEAST;
      k += BASE;
    }
    return k + (BASE - LEAST + 1) * rest / (rest + 38);
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int value(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    return c >= '0' && c <= '9' ? c - '0' + 26 : -1;
  }
}
