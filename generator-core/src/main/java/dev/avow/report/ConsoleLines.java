package dev.avow.report;

import dev.avow.finding.Severity;
import dev.avow.text.LogLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a report for a terminal, and the ways in which its parts write them. */
final class ConsoleLines {

  /** More than a screen helps nobody; the other formats have them all. */
  static final int MOST = 20;

  /** Of the reasons why something was not asked, which are no one's to mend. */
  private static final int REASONS = 8;

  /** So many checks are named with the reason they share; the other formats name all. */
  private static final int NAMED = 4;

  private static final String PLAIN = "\u001b[0m";

  /** What a terminal that shows colors is told (ECMA-48, 8.3.117). */
  enum Ink {
    RED("\u001b[31m"),
    YELLOW("\u001b[33m"),
    BOLD("\u001b[1m");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private final List<ConsoleReport.Line> lines = new ArrayList<>();
  private final boolean color;

  ConsoleLines(boolean color) {
    this.color = color;
  }

  List<ConsoleReport.Line> all() {
    return List.copyOf(lines);
  }

  /** Each reason once, with the checks that share it. */
  void reasons(String title, List<Unasked> all) {
    if (!all.isEmpty()) {
      line(title);
    }
    for (Unasked each : all.subList(0, Math.min(REASONS, all.size()))) {
      List<String> checks = each.checks();
      String more = checks.size() > NAMED ? " and " + (checks.size() - NAMED) + " more" : "";
      String named = String.join(", ", checks.subList(0, Math.min(NAMED, checks.size()))) + more;
      line(
          "  - "
              + LogLine.of(each.reason())
              + (named.isEmpty() ? "" : " (" + LogLine.of(named) + ")"));
    }
    if (all.size() > REASONS) {
      line("  and for " + Counts.number(all.size() - REASONS, "more reason"));
    }
  }

  /** A title and its items; nothing when there are none. */
  void block(String title, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    line(title);
    for (String item : items.subList(0, Math.min(MOST, items.size()))) {
      line("  - " + LogLine.of(item));
    }
    if (items.size() > MOST) {
      line("  and " + (items.size() - MOST) + " more");
    }
  }

  String paint(Ink ink, String text) {
    return color ? ink.code + text + PLAIN : text;
  }

  void line(String text) {
    lines.add(new ConsoleReport.Line(Optional.empty(), text));
  }

  /** A line that tells a finding of that weight. */
  void line(Severity weight, String text) {
    lines.add(new ConsoleReport.Line(Optional.of(weight), text));
  }
}
