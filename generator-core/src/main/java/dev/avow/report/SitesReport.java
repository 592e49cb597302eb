package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.text.LogLine;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A run over many sites: a table for people, written line by line, and JSON for programs. */
public final class SitesReport {

  private SitesReport() {}

  /** What stands above the lines of the table. */
  public static String head() {
    return cells("result", "errors", "warnings", "pages") + "site\n";
  }

  /** One site, on one line. */
  public static String line(SiteRow row) {
    String errors = row.counts().map(counts -> "" + counts.errors()).orElse("-");
    String warnings = row.counts().map(counts -> "" + counts.warnings()).orElse("-");
    String pages = row.counts().isPresent() ? "" + row.pages() : "-";
    return cells(row.word(), errors, warnings, pages)
        + LogLine.of(row.site())
        + " ("
        + LogLine.of(row.declaration())
        + ")"
        + (row.problem().isEmpty() ? gap(row) : " " + LogLine.of(row.problem()))
        + "\n";
  }

  /** A defect outweighs a gap in the exit code, and must not hide it. */
  private static String gap(SiteRow row) {
    return row.complete() ? "" : " Not everything could be judged.";
  }

  private static String cells(String word, String errors, String warnings, String pages) {
    return word
        + " ".repeat(Math.max(1, 11 - word.length()))
        + right(errors, 7)
        + right(warnings, 10)
        + right(pages, 7)
        + "  ";
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }

  /** What stands below: how many ended how. */
  public static String foot(List<SiteRow> rows) {
    Map<String, Integer> words = new TreeMap<>();
    rows.forEach(row -> words.merge(row.word(), 1, Integer::sum));
    StringBuilder foot = new StringBuilder(Counts.number(rows.size(), "site"));
    String sign = ": ";
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      foot.append(sign).append(word.getValue()).append(' ').append(word.getKey());
      sign = ", ";
    }
    return foot.append(".\n").toString();
  }

  /** All of them, in the order of the list. */
  public static String json(List<SiteRow> rows, int exit) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("form", JsonReport.FORM);
    all.put("command", "check");
    all.put("exit", exit);
    all.put("sites", rows.stream().map(SitesReport::site).toList());
    return PlainJson.of(all);
  }

  private static Map<String, Object> site(SiteRow row) {
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("declaration", row.declaration());
    site.put("site", row.site());
    site.put("exit", row.exit());
    site.put("result", row.word());
    if (!row.problem().isEmpty()) {
      site.put("problem", row.problem());
    }
    row.counts()
        .ifPresent(
            counts -> {
              Map<String, Object> numbers = new LinkedHashMap<>();
              numbers.put("error", counts.errors());
              numbers.put("warning", counts.warnings());
              numbers.put("note", counts.notes());
              numbers.put("accepted", counts.accepted());
              site.put("counts", numbers);
              site.put("pages", row.pages());
              site.put("complete", row.complete());
              site.put("verdict", row.verdict());
            });
    if (!row.folder().isEmpty()) {
      site.put("report", row.folder());
    }
    site.put("findings", row.findings().stream().map(SitesReport::finding).toList());
    return site;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", finding.rule().id());
    told.put("severity", finding.rule().severity().word());
    Location where = finding.where();
    told.put("source", where.source());
    told.put("line", where.line());
    told.put("selector", where.selector());
    told.put("problem", finding.problem());
    told.put("remedy", finding.remedy());
    if (!finding.open()) {
      Map<String, Object> standing = new LinkedHashMap<>();
      standing.put("kind", finding.standing().kind().word());
      standing.put("reason", finding.standing().reason());
      told.put("standing", standing);
    }
    return told;
  }
}
