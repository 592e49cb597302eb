package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import dev.avow.text.Comment;
import dev.avow.text.Line;
import java.io.IOException;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * What a pull request should be told, as a comment: how much there is, what is new, and where the
 * ledger stands. Text from outside calls nobody and links nowhere.
 */
public final class MarkdownReport {

  /** More than this belongs in the report, not into a comment. */
  private static final int MOST = 15;

  private final Report report;
  private final Document document = new Document();

  private MarkdownReport(Report report) {
    this.report = report;
  }

  /** Writes the comment, and leaves {@code out} open. */
  public static void write(Report report, Appendable out) throws IOException {
    StringBuilder text = new StringBuilder();
    MarkdownRenderer.builder().build().render(new MarkdownReport(report).document(), text);
    out.append(text);
  }

  private Document document() {
    Heading heading = new Heading();
    heading.setLevel(2);
    heading.appendChild(new Text("Privacy: what we declare and what we do"));
    document.appendChild(heading);
    Paragraph verdict = new Paragraph();
    verdict.appendChild(strong(report.verdict()));
    document.appendChild(verdict);
    findings();
    gone();
    ledger();
    coverage();
    return document;
  }

  private void findings() {
    List<Finding> open = report.gravestFirst();
    if (open.isEmpty()) {
      return;
    }
    if (report.baseline().isPresent()) {
      document.appendChild(paragraph("New since the baseline was accepted:"));
    }
    BulletList list = new BulletList();
    list.setTight(true);
    list.setMarker("-");
    for (Finding finding : open.subList(0, Math.min(MOST, open.size()))) {
      list.appendChild(item(finding));
    }
    document.appendChild(list);
    if (open.size() > MOST) {
      document.appendChild(
          paragraph("And " + (open.size() - MOST) + " more; the report has them all."));
    }
  }

  private static ListItem item(Finding finding) {
    Severity severity = finding.rule().severity();
    Paragraph line = new Paragraph();
    line.appendChild(strong(severity.word()));
    line.appendChild(new Text(" "));
    line.appendChild(new Code(finding.rule().id()));
    line.appendChild(new Text(" at "));
    line.appendChild(new Code(Line.of(finding.where().toString())));
    line.appendChild(new Text(": "));
    foreign(line, finding.problem());
    line.appendChild(new Text(" "));
    foreign(line, finding.remedy());
    ListItem item = new ListItem();
    item.appendChild(line);
    return item;
  }

  private void gone() {
    report
        .baseline()
        .map(baseline -> baseline.gone().size())
        .filter(gone -> gone > 0)
        .ifPresent(
            gone ->
                document.appendChild(
                    paragraph(
                        Counts.number(gone, "accepted finding")
                            + " no longer found; the baseline can shrink.")));
  }

  private void ledger() {
    report
        .ledger()
        .map(Counts::states)
        .filter(counts -> !counts.isEmpty())
        .ifPresent(counts -> document.appendChild(paragraph("Requirements: " + counts + ".")));
  }

  private void coverage() {
    report
        .coverage()
        .ifPresent(
            coverage ->
                document.appendChild(
                    paragraph(
                        "Site: "
                            + Counts.number(coverage.seen().size(), "page")
                            + " seen, "
                            + coverage.unseen().size()
                            + " not seen.")));
  }

  /** Our own words. */
  private static Paragraph paragraph(String text) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text));
    return paragraph;
  }

  private static StrongEmphasis strong(String text) {
    StrongEmphasis strong = new StrongEmphasis("**");
    strong.appendChild(new Text(text));
    return strong;
  }

  /** Words from outside: code where a forge could take them for more. */
  private static void foreign(Node line, String text) {
    for (Comment.Piece piece : Comment.pieces(text)) {
      line.appendChild(piece.code() ? new Code(piece.text()) : new Text(piece.text()));
    }
  }
}
