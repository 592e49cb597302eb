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

  /** All of them, for the reference pages and {@code avow explain}. */
  public static final List<Rule> ALL = List.of(VERSION, REFERENCE, DATA_WORD, OWN_WORD);

  private DeclarationRules() {}
}
