package dev.avow.declaration;

import dev.avow.finding.Rule;
import java.util.List;

/** What holds of every sound declaration, whatever laws it is held against. */
public final class DeclarationRules {

  static final Rule VERSION = Rule.error("format-version", "the format version is one we read");
  static final Rule REFERENCE = Rule.error("reference-unknown", "every id named is declared");
  static final Rule DATA_WORD =
      Rule.error("data-word", "every kind of data is a word of the vocabulary");
  static final Rule OWN_WORD =
      Rule.error("own-word", "every own word stands under one of the vocabulary");

  static final Rule PLACE = Rule.error("place-code", "every place is given by its code");
  static final Rule PLACE_DOUBTFUL =
      Rule.warning("place-doubtful", "no code of a place is likely to mean another one");
  static final Rule COOKIE_NAME =
      Rule.error("cookie-name", "every cookie's name is one that browsers send");

  /** All of them, for the reference pages and {@code avow explain}. */
  public static final List<Rule> ALL =
      List.of(VERSION, REFERENCE, DATA_WORD, OWN_WORD, PLACE, PLACE_DOUBTFUL, COOKIE_NAME);

  private DeclarationRules() {}
}
