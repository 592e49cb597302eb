package dev.avow.check.fact.party;

import dev.avow.check.fact.declared.Declared;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Finds hosts of declared parties wherever a text names them, whatever it does with them: settings
 * of a script, what a consent tool keeps until people agreed.
 */
final class NamedHosts {

  /** What is kept in Base64 is one frame or a few lines. */
  private static final int LONGEST_KEPT = 20_000;

  private static final int MOST_PLACES = 20;

  /** The declared hosts, without the star in front. */
  private final List<String> declared;

  NamedHosts(Declared declared) {
    this.declared =
        declared.hosts().stream()
            .map(host -> host.pattern().replaceFirst("^\\*\\.", ""))
            .filter(host -> host.indexOf('.') > 0)
            .distinct()
            .toList();
  }

  /** Tells each of them that stands in the text, as it stands there. */
  void in(String text, Consumer<String> found) {
    for (String host : declared) {
      int places = 0;
      for (int at = text.indexOf(host);
          at >= 0 && places < MOST_PLACES;
          at = text.indexOf(host, at + host.length())) {
        places++;
        int end = at + host.length();
        if (end == text.length() || !part(text.charAt(end))) {
          int start = at;
          while (start > 0 && at - start < 64 && part(text.charAt(start - 1))) {
            start--;
          }
          // In an address such as https://{s}.tiles.example the host begins behind the brackets.
          int first = text.charAt(start) == '.' ? start + 1 : start;
          found.accept(text.substring(first, end).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** The same of a text that may be kept in Base64. */
  void kept(String text, Consumer<String> found) {
    String bare = text.strip();
    in(bare, found);
    // All that begins with '<' begins so.
    if (bare.startsWith("P") && bare.length() <= LONGEST_KEPT && bare.indexOf('<') < 0) {
      try {
        byte[] bytes = Base64.getMimeDecoder().decode(bare);
        in(new String(bytes, StandardCharsets.UTF_8), found);
      } catch (IllegalArgumentException none) {
        // It only looked so.
      }
    }
  }

  private static boolean part(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.';
  }
}
