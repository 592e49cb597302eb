package dev.avow.yaml;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.LineBreak;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Writes the YAML files that Avow keeps itself: maps, lists and texts, in the order given. Every
 * text is quoted, so that a person called None stays one; what {@link YamlReader} reads back is
 * what was written.
 */
public final class YamlWriter {

  private YamlWriter() {}

  /**
   * The text of a document.
   *
   * @param document maps from text, lists and texts; anything else by its {@code toString}
   */
  public static String write(Map<String, ?> document) {
    DumperOptions options = new DumperOptions();
    options.setLineBreak(LineBreak.UNIX);
    options.setSplitLines(false);
    options.setAllowUnicode(true);
    StringWriter out = new StringWriter();
    try {
      new Yaml(options).serialize(node(document), out);
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Node node(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<NodeTuple> tuples = new ArrayList<>();
      map.forEach(
          (key, entry) ->
              tuples.add(new NodeTuple(text(key.toString(), ScalarStyle.PLAIN), node(entry))));
      return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }
    if (value instanceof List<?> list) {
      List<Node> nodes = list.stream().map(YamlWriter::node).toList();
      return new SequenceNode(Tag.SEQ, nodes, FlowStyle.BLOCK);
    }
    return text(value.toString(), ScalarStyle.DOUBLE_QUOTED);
  }

  private static Node text(String text, ScalarStyle style) {
    return new ScalarNode(Tag.STR, text, null, null, style);
  }
}
