package dev.avow.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names in any script as browsers send them: UTS 46, non-transitional. {@code java.net.IDN} speaks
 * IDNA 2003, which maps {@code faß.example} to {@code fass.example}, of another owner, and knows no
 * letter younger than Unicode 3.2. Its tables are rebuilt here from what the JDK knows of Unicode:
 * a library with tables of its own is three times as large as the whole of this product.
 */
public final class Idna {

  private static final String PREFIX = "xn--";

  /** The lunate one and those of mathematics: composed, they would become the sigma of endings. */
  private static final Pattern SIGMAS =
      Pattern.compile("[\u03F2\\x{1D6D3}\\x{1D70D}\\x{1D747}\\x{1D781}\\x{1D7BB}]");

  private Idna() {}

  /**
   * An e-mail address in the form in which two can be compared: in lower case, its domain in ASCII.
   * Of what has no such domain, the letters alone are lowered.
   */
  public static String mail(String address) {
    int at = address.lastIndexOf('@') + 1;
    String domain = at == 0 ? null : ascii(address.substring(at));
    return (domain == null ? address : address.substring(0, at) + domain).toLowerCase(Locale.ROOT);
  }

  /** The name in ASCII and lower case; null when it is no name. */
  public static @Nullable String ascii(String name) {
    if (plain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    if (name.codePoints().anyMatch(Idna::hidesDot)) {
      return null;
    }
    List<String> labels = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (String label : mapped(name).split("\\.", -1)) {
      String meant = label.startsWith(PREFIX) ? unpacked(label) : label;
      if (meant == null || !valid(meant)) {
        return null;
      }
      shown.add(meant);
      labels.add(isAscii(meant) ? label : PREFIX + Punycode.encoded(meant));
    }
    return Directions.fit(shown) ? String.join(".", labels) : null;
  }

  /** Whether lower case is all it takes. */
  private static boolean plain(String name) {
    return isAscii(name) && !name.toLowerCase(Locale.ROOT).contains(PREFIX);
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** A label that says it is encoded must be what encoding gives, neither more nor less. */
  private static @Nullable String unpacked(String label) {
    String meant = Punycode.decoded(label.substring(PREFIX.length()));
    boolean genuine =
        meant != null
            && !isAscii(meant)
            && mapped(meant).equals(meant)
            && meant.indexOf('.') < 0
            && label.equals(PREFIX + Punycode.encoded(meant));
    return genuine ? meant : null;
  }

  /** Folded, composed, and freed of what nobody sees. */
  private static String mapped(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    Normalizer.normalize(SIGMAS.matcher(name).replaceAll("\u03C3"), Normalizer.Form.NFKC)
        .codePoints()
        .filter(point -> !ignored(point))
        .forEach(point -> fold(point, folded));
    String once = Normalizer.normalize(folded, Normalizer.Form.NFKC);
    return once.replace('\u3002', '.');
  }

  /** Such as the one dot leader: folded, it would part labels where nobody sees a dot. */
  private static boolean hidesDot(int point) {
    if (point < 0x80 || point == '\u3002' || point == '\uFF0E' || point == '\uFF61') {
      return false;
    }
    String folded = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    return folded.indexOf('.') >= 0 || folded.indexOf('\u3002') >= 0;
  }

  private static void fold(int point, StringBuilder folded) {
    switch (point) {
      case '\u00DF', '\u03C2', '\u0131' -> folded.appendCodePoint(point); // kept by browsers
      case '\u1E9E' -> folded.append('\u00DF');
      case '\u0130' -> folded.append("i\u0307");
      default ->
          Character.toString(point)
              .toUpperCase(Locale.ROOT)
              .codePoints()
              .map(Idna::small)
              .forEach(folded::appendCodePoint);
    }
  }

  /** Cherokee folds to its capitals, which are the older letters. */
  private static int small(int point) {
    return point >= 0x13A0 && point <= 0x13F5 ? point : Character.toLowerCase(point);
  }

  private static boolean ignored(int point) {
    return point == 0xAD
        || point == 0x34F
        || (point >= 0x180B && point <= 0x180F && point != 0x180E)
        || point == 0x200B
        || point == 0x2060
        || point == 0x2064
        || (point >= 0xFE00 && point <= 0xFE0F)
        || point == 0xFEFF
        || (point >= 0xE0100 && point <= 0xE01EF);
  }

  private static boolean valid(String label) {
    if (label.isEmpty()) {
      return true;
    }
    if (mark(label.codePointAt(0))) {
      return false;
    }
    for (int at = 0; at < label.length(); at += Character.charCount(label.codePointAt(at))) {
      int point = label.codePointAt(at);
      boolean joiner = point == 0x200C || point == 0x200D;
      if (joiner ? !Directions.joins(label, at) : !allowed(point)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean allowed(int point) {
    if ((point >= 0x2FF0 && point <= 0x2FFB) || (point >= 0xFFFC && point <= 0xFFFD)) {
      return false; // descriptions of characters, and what stands for unreadable ones
    }
    if (point == 0x115F || point == 0x1160 || point == 0x17B4 || point == 0x17B5) {
      return false; // letters that nobody sees
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point < 0x80; // told by the host's own rule, in its words
      case Character.UNASSIGNED,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
