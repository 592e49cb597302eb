package dev.avow.check.known;

import dev.avow.content.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of those who run a site, which servers show to everybody by mistake.
 *
 * @param path where it lies when it does, from the slash
 * @param what what it is
 * @param why why nobody should read it, as a sentence
 */
public record KnownFile(String path, String what, Pattern sign, String why) {

  /** Every one that is looked for; the table gives the reason of each. */
  public static final List<KnownFile> ALL =
      Table.shipped("site/known/exposed.txt", 4).stream().map(KnownFile::of).toList();

  /** What says nothing of a file: blank lines, and comments. */
  private static final List<String> SILENT = List.of("#", "-- ");

  private static KnownFile of(List<String> row) {
    return new KnownFile(
        row.get(0), row.get(1), Pattern.compile(row.get(2), Pattern.MULTILINE), row.get(3));
  }

  /**
   * Whether the text is such a file. What looks like a page is a page, whatever stands in it: a
   * server that has no such file answers so, or asks for a login.
   */
  public boolean is(String text) {
    String told = told(text);
    boolean page = told.startsWith("<") && !told.startsWith("<?php");
    return page == sign.pattern().startsWith("<") && sign.matcher(told).find();
  }

  /** The text from its first line that says something. */
  private static String told(String text) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).strip();
      if (!line.isEmpty() && SILENT.stream().noneMatch(line::startsWith)) {
        break;
      }
      at = Math.min(end + 1, text.length());
    }
    return text.substring(at).stripLeading();
  }
}
