package dev.avow.document;

import dev.avow.template.Fact;
import java.util.List;

/**
 * One paragraph, heading, table cell, item, link or picture's words of a document, and the facts
 * printed in it.
 *
 * @param document the id of the document
 * @param clause the id of the clause
 * @param template the file of the clause, as messages name it
 * @param kind paragraph, heading, cell, link or image
 * @param number counted from 1 within the document
 * @param text its words, without marks
 * @param states whether the clause's own statement covers its fixed words
 */
public record Block(
    String document,
    String language,
    String clause,
    String template,
    String kind,
    int number,
    String text,
    List<Fact> facts,
    boolean states) {
  public Block {
    facts = List.copyOf(facts);
  }
}
