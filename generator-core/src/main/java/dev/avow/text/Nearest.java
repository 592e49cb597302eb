package dev.avow.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The word somebody probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate nearest to what was written: the same but for case, dashes, underscores, plural
   * or British spelling; else within two edits (three from eight letters on). Empty when nothing is
   * near enough to be meant. Ties go to the candidate that comes first in the alphabet.
   */
  public static Optional<String> to(String written, Collection<String> candidates) {
    Optional<Lookalike> twin = Lookalike.to(written, candidates);
    if (twin.isPresent()) {
      return twin.map(Lookalike::word);
    }
    String plain = plain(written);
    String best = null;
    int bestDistance = plain.codePointCount(0, plain.length()) >= 8 ? 3 : 2;
    for (String candidate : candidates.stream().sorted().toList()) {
      int distance = distance(plain, plain(candidate), bestDistance);
      if (distance < bestDistance || (distance == bestDistance && best == null)) {
        best = candidate;
        bestDistance = distance;
      }
    }
    // A word of two letters is within two edits of every other one.
    return Optional.ofNullable(best)
        .filter(word -> distance(plain, plain(word), 9) < Math.max(2, plain.length()));
  }

  /**
   * "Did you mean 'label'?", or the empty string when nothing is near. Where the eye sees no
   * difference, the difference is named.
   */
  public static String question(String written, Collection<String> candidates) {
    Optional<Lookalike> twin = Lookalike.to(written, candidates);
    if (twin.isPresent()) {
      return "Did you mean '" + twin.get().word() + "'? " + twin.get().difference();
    }
    return to(written, candidates).map(word -> "Did you mean '" + word + "'?").orElse("");
  }

  /**
   * The word that is meant by what was written in its place, however it is spelled.
   *
   * @param instead what people write, and the word that they mean
   */
  public static Optional<String> meant(String written, Map<String, String> instead) {
    String word = written.replaceAll("[^\\p{L}\\p{N}]+", "-");
    return instead.entrySet().stream()
        .filter(other -> same(word, other.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether both are one word but for case, dashes, plural and British spelling. */
  public static boolean same(String written, String candidate) {
    return plain(written).equals(plain(candidate));
  }

  private static String plain(String word) {
    String letters =
        Normalizer.normalize(word, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("([a-z])([A-Z])", "$1-$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s_.-]+", "-")
            .replaceAll("^-|-$", "");
    return letters
        .replace("isation", "ization")
        .replace("ise", "ize")
        .replace("our", "or")
        .replaceAll("(?<=\\w{3})ies$", "y")
        .replaceAll("(?<=\\w{2})s$", "");
  }

  /** Damerau-Levenshtein (adjacent swaps count once); anything above {@code limit} is limit + 1. */
  static int distance(String left, String right, int limit) {
    if (Math.abs(left.length() - right.length()) > limit) {
      return limit + 1;
    }
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return Math.min(cost[left.length()][right.length()], limit + 1);
  }
}
