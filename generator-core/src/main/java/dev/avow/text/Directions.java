package dev.avow.text;

import java.util.List;

/**
 * Names that read both ways: the bidi rule (RFC 5893, 2) and where joiners may stand (RFC 5892).
 */
final class Directions {

  private Directions() {}

  /** Whether the labels of a name can be read in one order only. */
  static boolean fit(List<String> labels) {
    return labels.stream().noneMatch(Directions::rightToLeft)
        || labels.stream().allMatch(Directions::ordered);
  }

  private static boolean rightToLeft(String label) {
    return label.codePoints().map(Character::getDirectionality).anyMatch(Directions::right);
  }

  private static boolean right(int direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }

  private static boolean ordered(String label) {
    int[] ways = label.codePoints().map(Character::getDirectionality).toArray();
    if (ways.length == 0) {
      return true;
    }
    boolean toLeft =
        ways[0] == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || ways[0] == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    if (!toLeft && ways[0] != Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
      return false;
    }
    boolean european = false;
    boolean arabic = false;
    for (int way : ways) {
      european |= way == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
      arabic |= way == Character.DIRECTIONALITY_ARABIC_NUMBER;
      boolean fits =
          neutral(way) || (toLeft ? right(way) : way == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
      if (!fits) {
        return false;
      }
    }
    int last = ways.length - 1;
    while (last > 0 && ways[last] == Character.DIRECTIONALITY_NONSPACING_MARK) {
      last--;
    }
    boolean number = ways[last] == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    return toLeft
        ? (number || right(ways[last])) && !(european && arabic)
        : number || ways[last] == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean neutral(int way) {
    return switch (way) {
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER,
          Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
          Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
          Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
          Character.DIRECTIONALITY_OTHER_NEUTRALS,
          Character.DIRECTIONALITY_BOUNDARY_NEUTRAL,
          Character.DIRECTIONALITY_NONSPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** A joiner stands behind a virama, or, the one that parts, between letters that would join. */
  static boolean joins(String label, int at) {
    if (at == 0) {
      return false;
    }
    if (virama(label.codePointBefore(at))) {
      return true;
    }
    return label.charAt(at) == '\u200C'
        && at + 1 < label.length()
        && cursive(skipMarks(label, at, false))
        && cursive(skipMarks(label, at + 1, true));
  }

  private static int skipMarks(String label, int from, boolean forward) {
    int at = from;
    while (forward ? at < label.length() : at > 0) {
      int point = forward ? label.codePointAt(at) : label.codePointBefore(at);
      if (Character.getType(point) != Character.NON_SPACING_MARK) {
        return point;
      }
      at += forward ? Character.charCount(point) : -Character.charCount(point);
    }
    return -1;
  }

  private static boolean cursive(int point) {
    if (point < 0 || !Character.isLetter(point)) {
      return false;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case ARABIC, SYRIAC, MONGOLIAN, NKO, MANDAIC, MANICHAEAN, ADLAM, PHAGS_PA -> true;
      default -> false;
    };
  }

  /** The sign that takes a consonant's vowel away, in each script of India and its neighbors. */
  private static boolean virama(int point) {
    String name = Character.getType(point) == Character.UNASSIGNED ? "" : named(point);
    return name.endsWith("SIGN VIRAMA") || name.endsWith("SIGN COENG") || point == 0xE3A;
  }

  private static String named(int point) {
    String name = Character.getName(point);
    return name == null ? "" : name;
  }
}
