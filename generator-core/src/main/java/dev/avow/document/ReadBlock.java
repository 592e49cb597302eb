package dev.avow.document;

import dev.avow.template.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/**
 * A block of one clause as it was read off the syntax tree.
 *
 * @param top the child of the document that it lies in
 */
record ReadBlock(String kind, Node top, List<Run> runs) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return SPACE.matcher(text.toString().strip()).replaceAll(" ");
  }

  List<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>();
    runs.forEach(run -> facts.addAll(run.facts()));
    return List.copyOf(facts);
  }
}
