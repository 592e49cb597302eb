package dev.avow.document;

import dev.avow.template.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * A block of one clause as it was read off the syntax tree.
 *
 * @param top the child of the document that it lies in
 * @param text its words on one line
 * @param facts those of all its stretches, each once
 */
record ReadBlock(String kind, Node top, List<Stretch> stretches, String text, List<Fact> facts) {

  static ReadBlock of(String kind, Node top, List<Stretch> stretches) {
    StringBuilder text = new StringBuilder();
    Set<Fact> facts = new LinkedHashSet<>();
    for (Stretch stretch : stretches) {
      text.append(stretch.text());
      facts.addAll(stretch.facts());
    }
    return new ReadBlock(
        kind, top, stretches, oneSpaced(text.toString().strip()), List.copyOf(facts));
  }

  private static String oneSpaced(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == ' ' || (sign >= '\t' && sign <= '\r')) {
        space = true;
        continue;
      }
      if (space && !words.isEmpty()) {
        words.append(' ');
      }
      space = false;
      words.append(sign);
    }
    return words.toString();
  }
}
