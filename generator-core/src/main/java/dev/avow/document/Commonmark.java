package dev.avow.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/** commonmark, configured once: from Markdown to a tree, and from the tree to each format. */
final class Commonmark {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private static final HtmlRenderer HTML = htmlRenderer().build();

  private static final MarkdownRenderer MARKDOWN =
      MarkdownRenderer.builder().extensions(EXTENSIONS).build();

  private Commonmark() {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  static String html(Node node) {
    return HTML.render(node);
  }

  /**
   * HTML of each block of a document, with the given ids on the headings; each cell of a table
   * names its column.
   */
  static IdentityHashMap<Node, String> html(Document document, IdentityHashMap<Node, String> ids) {
    StringBuilder out = new StringBuilder();
    IdentityHashMap<Node, String> blocks = new IdentityHashMap<>();
    htmlRenderer()
        .attributeProviderFactory(context -> attributes(ids))
        .nodeRendererFactory(context -> new Blockwise(context, out, blocks))
        .build()
        .render(document, out);
    return blocks;
  }

  private static HtmlRenderer.Builder htmlRenderer() {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(false) // SafeLinks has seen every link; this would add rel=nofollow.
        .extensions(EXTENSIONS);
  }

  private static AttributeProvider attributes(IdentityHashMap<Node, String> ids) {
    IdentityHashMap<Node, String> columns = new IdentityHashMap<>();
    return (node, tag, attributes) -> {
      String id = ids.get(node);
      if (id != null) {
        attributes.put("id", id);
      }
      if (node instanceof TableCell cell) {
        if (cell.isHeader()) {
          attributes.put("scope", "col");
        } else {
          Node head = head(cell);
          attributes.put(
              "data-label", head == null ? "" : columns.computeIfAbsent(head, Commonmark::words));
        }
      }
    };
  }

  /** The cell that heads the column of another. */
  private static @Nullable Node head(TableCell cell) {
    int number = 0;
    for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
      number++;
    }
    Node table = cell.getParent();
    while (table != null && !(table instanceof TableBlock)) {
      table = table.getParent();
    }
    Node head = table == null ? null : table.getFirstChild();
    Node row = head == null ? null : head.getFirstChild();
    Node named = row == null ? null : row.getFirstChild();
    for (int i = 0; i < number && named != null; i++) {
      named = named.getNext();
    }
    return named;
  }

  static String markdown(Node node) {
    return MARKDOWN.render(node);
  }

  /**
   * Plain text.
   *
   * @param ids the anchors of its headings
   */
  static String text(Node node, IdentityHashMap<Node, String> ids) {
    Map<String, String> headings = new HashMap<>();
    ids.forEach((heading, id) -> headings.put("#" + id, words(heading)));
    return TextContentRenderer.builder()
        .nodeRendererFactory(context -> new PlainLinks(context, headings))
        .extensions(EXTENSIONS)
        .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
        .build()
        .render(node);
  }

  /** The words of a node, on one line. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
          }
        });
    return words.toString().strip();
  }

  /** All children of a node. */
  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** Keeps apart what each block of a document is written as: to render each alone costs more. */
  private record Blockwise(
      HtmlNodeRendererContext context, StringBuilder out, IdentityHashMap<Node, String> blocks)
      implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Document.class);
    }

    @Override
    public void render(Node document) {
      for (Node block : children(document)) {
        int from = out.length();
        context.render(block);
        blocks.put(block, out.substring(from));
      }
    }
  }

  /**
   * In plain text a link is its words, and where it leads if the words (a path) do not say that: an
   * address, or the heading of the section.
   */
  private record PlainLinks(TextContentNodeRendererContext context, Map<String, String> headings)
      implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
      Link link = (Link) node;
      children(link).forEach(context::render);
      String to = link.getDestination();
      String heading = headings.get(to);
      if (heading != null && !heading.equalsIgnoreCase(words(link))) {
        context.getWriter().write(" (“" + heading + "”)");
      }
      String shown = to.replaceFirst("^(mailto|tel):", "");
      boolean said = words(link).startsWith("/") && to.endsWith(words(link));
      if (!said && !words(link).equals(shown) && !to.startsWith("tel:") && !to.startsWith("#")) {
        context.getWriter().write(" (" + shown + ")");
      }
    }
  }
}
