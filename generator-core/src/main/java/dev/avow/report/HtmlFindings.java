package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Severity;
import dev.avow.finding.Standing;
import dev.avow.law.Fingerprint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The part of the page that goes through the findings. They are chosen and ordered by buttons that
 * the style sheet looks at, so that the page needs no script.
 */
final class HtmlFindings {

  /** A longer list is folded, since nobody reads it through. */
  private static final int MOST_PLACES = 20;

  private final Report report;
  private final HtmlWriter html;
  private final Places places;
  private final Fingerprint known;

  /** The number of each check in the order of the ids, by which the cards can be ordered. */
  private final List<String> ids;

  private final Map<String, Integer> anchors = new HashMap<>();

  HtmlFindings(Report report, HtmlWriter html, Places places) {
    this.report = report;
    this.html = html;
    this.places = places;
    this.known = report.fingerprint();
    TreeSet<String> sorted = new TreeSet<>();
    report.findings().forEach(finding -> sorted.add(finding.rule().id()));
    this.ids = List.copyOf(sorted);
  }

  void write() throws IOException {
    html.open("section", "aria-labelledby", "findings").line();
    html.element("h2", "Findings", "id", "findings").line();
    if (report.findings().isEmpty()) {
      html.element("p", report.verdict()).line();
    } else {
      if (report.findings().size() > 1) {
        choices();
      }
      html.open("ul", "class", "cards findings").line();
      for (Finding finding : report.findings()) {
        card(finding);
      }
      html.close().line();
    }
    gone();
    html.close().line();
  }

  private void choices() throws IOException {
    html.open("div", "class", "choices").line();
    List<Choice> weights = new ArrayList<>();
    weights.add(new Choice("all", "all", report.findings().size()));
    for (Severity severity : Severity.values()) {
      int count = count(finding -> finding.rule().severity() == severity);
      weights.add(new Choice(severity.word(), severity.word(), count));
    }
    choice("weight", "Weight", weights);
    List<Choice> standings = new ArrayList<>();
    standings.add(new Choice("all", "all", report.findings().size()));
    for (Standing.Kind kind : Standing.Kind.values()) {
      int count = count(finding -> finding.standing().kind() == kind);
      standings.add(new Choice(kind.word(), kind.words(), count));
    }
    choice("standing", "Standing", standings);
    choice(
        "order",
        "Order",
        Arrays.asList(
            new Choice("place", "by place", -1),
            new Choice("weight", "by weight", -1),
            new Choice("check", "by check", -1)));
    html.close().line();
  }

  /**
   * A button.
   *
   * @param count how many findings it shows; none are offered when it is 0, and -1 tells no number
   */
  private record Choice(String id, String words, int count) {}

  private void choice(String name, String title, List<Choice> choices) throws IOException {
    List<Choice> offered = choices.stream().filter(choice -> choice.count() != 0).toList();
    if (offered.size() < 3) {
      return;
    }
    html.open("fieldset").element("legend", title).line();
    boolean first = true;
    for (Choice choice : offered) {
      String id = name + "-" + choice.id();
      html.open("span", "class", "choice");
      if (first) {
        html.lone("input", "type", "radio", "name", name, "id", id, "checked", "checked");
      } else {
        html.lone("input", "type", "radio", "name", name, "id", id);
      }
      String number = choice.count() < 0 ? "" : " (" + choice.count() + ")";
      html.element("label", choice.words() + number, "for", id).close().line();
      first = false;
    }
    html.close().line();
  }

  private int count(Predicate<Finding> which) {
    return (int) report.findings().stream().filter(which).count();
  }

  private void card(Finding finding) throws IOException {
    String severity = finding.rule().severity().word();
    Standing standing = finding.standing();
    html.open(
        "li",
        "class",
        "card finding " + severity + " " + standing.kind().word(),
        "id",
        anchor(finding),
        "style",
        "--check: " + ids.indexOf(finding.rule().id()));
    html.line();
    html.open("p", "class", "head");
    html.element("strong", severity, "class", "badge").text(" ");
    if (!finding.open()) {
      html.element("strong", standing.kind().words(), "class", "badge standing").text(" ");
    }
    places.write(html, finding.where());
    html.close().line();
    html.element("p", finding.problem()).line();
    if (!finding.evidence().isEmpty()) {
      html.open("p", "class", "evidence").element("code", finding.evidence()).close().line();
    }
    labeled("To do: ", finding.remedy());
    if (!finding.open()) {
      labeled(HtmlWriter.capitalized(standing.kind().words()) + ": ", standing.reason());
    }
    related(finding);
    html.open("p", "class", "small").element("code", finding.rule().id());
    html.text(" " + finding.rule().statement());
    if (!finding.rule().citation().isEmpty()) {
      html.text(" (" + finding.rule().citation() + ")");
    }
    html.close().line().close().line();
  }

  /** The same in every report in which the finding stands, so that a link to it lasts. */
  private String anchor(Finding finding) {
    String fingerprint = known.of(finding);
    int number = anchors.merge(fingerprint, 1, Integer::sum);
    return "f-" + fingerprint + (number == 1 ? "" : "-" + number);
  }

  private void related(Finding finding) throws IOException {
    List<Location> related = finding.related();
    if (related.isEmpty()) {
      return;
    }
    int first = Math.min(related.size(), MOST_PLACES);
    html.open("p").element("span", "See: ", "class", "label");
    places(related.subList(0, first));
    html.close().line();
    if (related.size() > first) {
      html.open("details").element("summary", Counts.more(related.size() - first, ""));
      places(related.subList(first, related.size()));
      html.close().line();
    }
  }

  private void places(List<Location> some) throws IOException {
    String between = "";
    for (Location place : some) {
      html.text(between);
      places.write(html, place);
      between = ", ";
    }
  }

  private void gone() throws IOException {
    List<Report.Gone> gone = report.baseline().map(Report.Baseline::gone).orElse(List.of());
    if (gone.isEmpty()) {
      return;
    }
    html.element("h3", "Accepted, and no longer found").line();
    html.open("ul").line();
    for (Report.Gone each : gone) {
      html.open("li").element("code", each.id()).text(" ");
      html.element("span", each.where(), "class", "place").text(" " + each.problem());
      html.close().line();
    }
    html.close().line();
  }

  private void labeled(String label, String text) throws IOException {
    html.open("p").element("span", label, "class", "label").text(text).close().line();
  }
}
