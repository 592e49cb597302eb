package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import dev.avow.text.Annotation;
import dev.avow.text.LogLine;
import java.io.IOException;
import java.util.List;

/**
 * The findings as annotations of GitHub, one command a line, at lines of the repository. Every line
 * begins with a word of ours: what begins one is obeyed.
 */
public final class GitHubReport {

  /** GitHub shows ten of each weight for a step; what lies behind that is found in the log. */
  private static final int MOST = 500;

  private GitHubReport() {}

  /**
   * Writes what is open, the heaviest first, then how much there is and what it comes to.
   *
   * @param rest where more than that many are, as {@link ConsoleReport#write} takes it
   */
  public static void write(Report report, Appendable out, String rest) throws IOException {
    List<Finding> open = report.gravestFirst();
    FilePlaces places = new FilePlaces(report);
    for (Finding finding : open.subList(0, Math.min(MOST, open.size()))) {
      annotation(finding, places, out);
    }
    if (open.size() > MOST) {
      out.append(Counts.more(open.size() - MOST, rest) + "\n");
    }
    out.append("avow: " + LogLine.of(report.verdict()) + "\n");
  }

  private static void annotation(Finding finding, FilePlaces places, Appendable out)
      throws IOException {
    FilePlace place = places.of(finding);
    out.append("::" + command(finding.rule().severity()));
    out.append(" file=" + Annotation.property(place.path()));
    out.append(",line=" + place.line());
    if (place.column() > 0) {
      out.append(",col=" + place.column());
    }
    out.append(",title=" + Annotation.property(finding.rule().id()) + "::");
    out.append(Annotation.message(places.said(finding)));
    out.append("\n");
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }
}
