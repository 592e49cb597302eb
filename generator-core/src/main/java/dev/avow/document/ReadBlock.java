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
 */
record ReadBlock(String kind, Node top, List<Stretch> stretches) {
  String text() {
    StringBuilder text = new StringBuilder();
    stretches.forEach(stretch -> text.append(stretch.text()));
    return oneSpaced(text.toString().strip());
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

  List<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>();
    stretches.forEach(stretch -> facts.addAll(stretch.facts()));
    return List.copyOf(facts);
  }
}
