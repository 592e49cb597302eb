package dev.avow.document;

import dev.avow.template.Fact;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A block of one clause as it was read off the syntax tree.
 *
 * @param top the child of the document that it lies in
 */
record ReadBlock(String kind, Node top, List<Run> runs) {
  String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  List<Fact> facts() {
    return runs.stream().flatMap(run -> run.facts().stream()).distinct().toList();
  }
}
