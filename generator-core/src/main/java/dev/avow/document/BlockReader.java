package dev.avow.document;

import dev.avow.template.Fact;
import dev.avow.template.Marks;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks off a clause's syntax tree, block by block, and takes them out. On its way it
 * turns raw HTML into text, and pictures into their words.
 */
final class BlockReader extends AbstractVisitor {
  private record Open(Fact fact, boolean value) {}

  private final Marks marks;
  private final List<ReadBlock> blocks = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final List<List<Stretch>> collecting = new ArrayList<>();
  private @Nullable Node top;

  private BlockReader(Marks marks) {
    this.marks = marks;
  }

  static List<ReadBlock> read(Node document, Marks marks) {
    BlockReader reader = new BlockReader(marks);
    for (Node child = document.getFirstChild(); child != null; ) {
      Node next = child.getNext();
      reader.top = child;
      child.accept(reader);
      child = next;
    }
    return reader.blocks;
  }

  @Override
  public void visit(Paragraph paragraph) {
    block("paragraph", paragraph);
  }

  @Override
  public void visit(Heading heading) {
    block("heading", heading);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      block("cell", node);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(html.getLiteral().replace('\n', ' ')));
    html.insertAfter(paragraph);
    html.unlink();
    if (top == html) {
      top = paragraph;
    }
    paragraph.accept(this);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code.setLiteral(literal(code.getLiteral()));
    code.setInfo(Marks.strip(code.getInfo() == null ? "" : code.getInfo()));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code.setLiteral(literal(code.getLiteral()));
  }

  @Override
  public void visit(Text text) {
    text.setLiteral(take(text.getLiteral()));
  }

  @Override
  public void visit(Code code) {
    code.setLiteral(take(code.getLiteral()));
  }

  @Override
  public void visit(HtmlInline html) {
    Text text = new Text(take(html.getLiteral()));
    html.insertAfter(text);
    html.unlink();
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    add(" ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    add("\n");
  }

  @Override
  public void visit(Link link) {
    List<Stretch> words = begin();
    // Where a link leads is shown as well: its mark counts for the words of the link.
    String destination = unprinted(link.getDestination());
    visitChildren(link);
    end("link", words);
    link.setDestination(destination);
    if (link.getTitle() != null) {
      link.setTitle(Marks.strip(link.getTitle()));
    }
    if (!SafeLinks.allowed(destination)) {
      unwrap(link);
    }
  }

  @Override
  public void visit(Image image) {
    List<Stretch> words = begin();
    visitChildren(image);
    end("image", words);
    unwrap(image);
  }

  private void block(String kind, Node node) {
    open.clear();
    List<Stretch> stretches = begin();
    visitChildren(node);
    end(kind, stretches);
  }

  private String literal(String text) {
    open.clear();
    List<Stretch> stretches = begin();
    String plain = take(text);
    end("paragraph", stretches);
    return plain;
  }

  /** From here on what is read belongs to these too, until they are ended. */
  private List<Stretch> begin() {
    List<Stretch> stretches = new ArrayList<>();
    collecting.add(stretches);
    return stretches;
  }

  private void end(String kind, List<Stretch> stretches) {
    collecting.remove(collecting.size() - 1);
    blocks.add(ReadBlock.of(kind, top(), stretches));
  }

  private Node top() {
    if (top == null) {
      throw new IllegalStateException("no block is being read");
    }
    return top;
  }

  private static void unwrap(Node node) {
    Node at = node;
    for (Node child = node.getFirstChild(); child != null; ) {
      Node next = child.getNext();
      at.insertAfter(child);
      at = child;
      child = next;
    }
    node.unlink();
  }

  private String take(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (!Marks.isMark(sign)) {
        continue;
      }
      plain.append(text, from, at);
      add(text.substring(from, at));
      if (sign == Marks.CLOSE) {
        if (!open.isEmpty()) {
          open.remove(open.size() - 1);
        }
      } else if (sign == Marks.OPEN || sign == Marks.OPEN_SAID) {
        int number = 0;
        while (at + 1 < text.length() && Marks.digit(text.charAt(at + 1)) >= 0) {
          number = number * 16 + Marks.digit(text.charAt(++at));
        }
        open.add(new Open(marks.fact(number), sign == Marks.OPEN));
      }
      from = at + 1;
    }
    add(text.substring(from));
    return plain.append(text, from, text.length()).toString();
  }

  /** Takes the marks out of what prints no words; its facts count for the words around it. */
  private String unprinted(String text) {
    List<List<Stretch>> around = new ArrayList<>(collecting);
    collecting.clear();
    List<Stretch> inside = begin();
    String plain = take(text);
    collecting.clear();
    collecting.addAll(around);
    List<Fact> facts =
        inside.stream().flatMap(stretch -> stretch.facts().stream()).distinct().toList();
    if (!facts.isEmpty()) {
      collecting.forEach(stretches -> stretches.add(new Stretch("", facts, true)));
    }
    return plain;
  }

  private List<Fact> facts() {
    return switch (open.size()) {
      case 0 -> List.of();
      case 1 -> List.of(open.get(0).fact());
      default -> open.stream().map(Open::fact).distinct().toList();
    };
  }

  private void add(String text) {
    if (text.isEmpty()) {
      return;
    }
    List<Fact> facts = facts();
    boolean value = !open.isEmpty() && open.get(open.size() - 1).value();
    collecting.forEach(stretches -> stretches.add(new Stretch(text, facts, value)));
  }
}
