package dev.avow.text;

/** Text from anywhere, made fit for a cell of CSV that a spreadsheet opens. */
public final class Cell {

  /**
   * With these a spreadsheet takes a cell for a formula; the wide forms too, where they are typed.
   */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final int LONGEST = 4_000;

  private Cell() {}

  /**
   * The text on one line, with an apostrophe before what would be a formula. Quotes and commas are
   * left to the writer of the file.
   */
  public static String of(String text) {
    String line = Line.of(text, LONGEST);
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + line : line;
  }
}
