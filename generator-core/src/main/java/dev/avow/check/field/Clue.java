package dev.avow.check.field;

/** What a field was recognised by. */
public enum Clue {
  AUTOCOMPLETE("its autocomplete token"),
  TYPE("its type"),
  OPTIONS("its options"),
  LABEL("its label"),
  PLACEHOLDER("its placeholder"),
  NAME("its name"),
  ID("its id"),
  NEARBY("the text beside it"),
  CONTEXT("the fields around it"),
  DECLARED("the declaration"),
  NONE("nothing");

  private final String phrase;

  Clue(String phrase) {
    this.phrase = phrase;
  }

  public String phrase() {
    return phrase;
  }
}
