package dev.avow.check.field;

import org.jsoup.nodes.Element;

/**
 * What one control is taken for.
 *
 * @param again whether it asks a second time for what a field before it asked
 */
public record Guess(
    Element control, FieldTexts texts, FieldKind kind, Clue evidence, boolean again) {

  public Guess as(FieldKind other) {
    return other == kind ? this : new Guess(control, texts, other, Clue.CONTEXT, again);
  }

  public boolean typed(String type) {
    return control.normalName().equals("input")
        && control.attr("type").trim().equalsIgnoreCase(type);
  }
}
