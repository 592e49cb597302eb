package dev.avow.document;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written: {@code ltr} or {@code rtl}, as HTML says it. */
final class Direction {
  private static final Set<String> LEFTWARD =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  private static final Set<String> SCRIPTS =
      Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg");

  private Direction() {}

  /** By the script of the tag if it names one ({@code ku-Arab}), and else by its language. */
  static String of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean leftward =
        locale.getScript().isEmpty()
            // Old Java knows Hebrew as 'iw' and Yiddish as 'ji'.
            ? LEFTWARD.contains(language.replaceFirst("-.*", ""))
            : SCRIPTS.contains(locale.getScript());
    return leftward ? "rtl" : "ltr";
  }
}
