package dev.avow.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/**
 * The letters that IDNA 2003, which the JDK knows, maps away and browsers keep (UTS 46,
 * non-transitional): the German sharp s and the Greek final sigma. {@code faß.example} and {@code
 * fass.example} have different owners.
 */
final class Deviations {

  private static final int BASE = 36;

  private Deviations() {}

  /** The name in ASCII: labels with such a letter by our own hand, the others by the library. */
  static String kept(String name, UnaryOperator<String> library) {
    StringJoiner labels = new StringJoiner(".");
    for (String label : name.split("[.\u3002\uFF0E\uFF61]", -1)) {
      boolean deviates = label.indexOf('\u00DF') >= 0 || label.indexOf('\u03C2') >= 0;
      labels.add(deviates ? punycode(fold(label)) : label.isEmpty() ? "" : library.apply(label));
    }
    return labels.toString();
  }

  private static String fold(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** RFC 3492, section 6.3. */
  private static String punycode(String label) {
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
          bias = write(output, delta, bias, handled, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      n++;
    }
    return "xn--" + output;
  }

  /** Writes one number and gives the next bias. */
  private static int write(StringBuilder output, int delta, int bias, int handled, boolean first) {
    int q = delta;
    for (int k = BASE; ; k += BASE) {
      int t = Math.max(1, Math.min(26, k - bias));
      if (q < t) {
        output.append(digit(q));
        break;
      }
      output.append(digit(t + (q - t) % (BASE - t)));
      q = (q - t) / (BASE - t);
    }
    int rest = first ? delta / 700 : delta / 2;
    rest += rest / (handled + 1);
    int k = 0;
    while (rest > 455) {
      rest /= 35;
      k += BASE;
    }
    return k + 36 * rest / (rest + 38);
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }
}
