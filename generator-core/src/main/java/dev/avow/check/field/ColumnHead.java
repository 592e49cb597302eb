package dev.avow.check.field;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What stands above the column of a table in which a control is: 'Surname' over each traveller's.
 */
final class ColumnHead {

  private static final Evaluator CELL = Selector.evaluatorOf("td, th");
  private static final Evaluator ROW = Selector.evaluatorOf("tr");
  private static final Evaluator TABLE = Selector.evaluatorOf("table");

  /** A form laid out in two columns has its names in the first, not above. */
  private static final int FEWEST_COLUMNS = 3;

  /** A wider row is a spreadsheet, or an attack. */
  private static final int MOST_COLUMNS = 40;

  private ColumnHead() {}

  /** The text of the head; empty where the control is in no table, or in one without heads. */
  static String of(Element control) {
    Element cell = control.closest(CELL);
    Element row = cell == null ? null : cell.parent();
    Element table = row == null ? null : row.closest(TABLE);
    Element heads = table == null ? null : table.selectFirst(ROW);
    if (cell == null
        || row == null
        || heads == null
        || heads.equals(row)
        || heads.childrenSize() < FEWEST_COLUMNS
        || heads.childrenSize() > MOST_COLUMNS
        || !heads.children().stream().allMatch(head -> head.normalName().equals("th"))) {
      return "";
    }
    return at(column(cell), heads);
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
