package dev.avow.check.field;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What stands above a control in a table: the head of its column, as 'Surname' over each
 * traveller's, or the cell over its own, where rows of names and rows of fields alternate.
 */
final class ColumnHead {

  private static final Evaluator CELL = Selector.evaluatorOf("td, th");
  private static final Evaluator ROW = Selector.evaluatorOf("tr");
  private static final Evaluator TABLE = Selector.evaluatorOf("table");

  /** A form laid out in two columns has its names in the first, not above. */
  private static final int FEWEST_COLUMNS = 3;

  private static final int FEWEST_ALTERNATING = 2;

  /** A wider row is a spreadsheet, or an attack. */
  private static final int MOST_COLUMNS = 40;

  private ColumnHead() {}

  /** The text of the head; empty where the control is in no table, or in one without heads. */
  static String of(Element control) {
    Element cell = control.closest(CELL);
    Element row = cell == null ? null : cell.parent();
    Element table = row == null ? null : row.closest(TABLE);
    Element heads = table == null ? null : table.selectFirst(ROW);
    if (cell == null || row == null || heads == null || heads.equals(row)) {
      return "";
    }
    if (heads.childrenSize() >= FEWEST_COLUMNS
        && heads.childrenSize() <= MOST_COLUMNS
        && heads.children().stream().allMatch(head -> head.normalName().equals("th"))) {
      return at(column(cell), heads);
    }
    Element above = row.previousElementSibling();
    return above != null && named(above, row) ? at(column(cell), above) : "";
  }

  /** Whether a row of nothing but fields has one of nothing but their names over it. */
  private static boolean named(Element names, Element fields) {
    int cells = fields.childrenSize();
    return cells >= FEWEST_ALTERNATING
        && cells <= MOST_COLUMNS
        && names.childrenSize() == cells
        && fields.children().stream().noneMatch(ColumnHead::speaks)
        && names.children().stream().anyMatch(ColumnHead::speaks)
        && names.selectFirst(FieldTexts.ASKED) == null;
  }

  private static boolean speaks(Element cell) {
    return FieldTexts.words(cell).chars().anyMatch(Character::isLetter);
  }

  private static int column(Element cell) {
    int column = 0;
    Element before = cell.previousElementSibling();
    for (; before != null && column <= MOST_COLUMNS; before = before.previousElementSibling()) {
      column += span(before);
    }
    return column;
  }

  private static String at(int column, Element heads) {
    int from = 0;
    for (Element head : heads.children()) {
      from += span(head);
      if (column < from) {
        return head.text().strip();
      }
    }
    return "";
  }

  private static int span(Element cell) {
    String span = cell.attr("colspan").trim();
    return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
  }
}
