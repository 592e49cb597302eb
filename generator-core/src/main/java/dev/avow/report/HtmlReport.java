package dev.avow.report;

import dev.avow.content.Content;
import dev.avow.finding.Location;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * A report as one page of HTML: what is still owed, where it is said, what was found, and what
 * could not be seen. No script, no network, one file.
 */
public final class HtmlReport {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final Report report;
  private final Places places;
  private final HtmlWriter html;

  private HtmlReport(Report report, Places places, HtmlWriter html) {
    this.report = report;
    this.places = places;
    this.html = html;
  }

  /**
   * Writes the page and leaves {@code out} open.
   *
   * @param folder where the page will lie; links to files start there
   */
  public static void write(Report report, Path folder, Writer out) throws IOException {
    HtmlWriter html = HtmlWriter.begin(out);
    new HtmlReport(report, new Places(folder), html).page();
    html.end();
    out.flush();
  }

  private void page() throws IOException {
    html.open("html", "lang", "en").line();
    head();
    html.open("body").line();
    html.element("a", "Skip to the report", "href", "#main", "class", "skip").line();
    top();
    html.open("main", "id", "main", "tabindex", "-1").line();
    if (report.ledger().isPresent()) {
      new HtmlLedger(html, places).write(report.ledger().get());
    }
    new HtmlFindings(report, html, places).write();
    if (report.coverage().isPresent()) {
      new HtmlCoverage(html).write(report.coverage().get(), report.checks());
    }
    if (report.mails().isPresent()) {
      new HtmlMails(html, places).write(report.mails().get());
    }
    notAsked(Unasked.of(report.notAsked()));
    files();
    html.close().line();
    html.open("footer");
    html.element(
        "p",
        "Written by Avow "
            + report.run().version()
            + ". It tells what these checks saw on that day. It is not legal advice, and what a"
            + " page loads by script may have escaped it.");
    html.close().line();
    html.close().line().close();
  }

  private void head() throws IOException {
    html.open("head").line();
    html.lone("meta", "charset", "utf-8");
    html.lone("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.lone("meta", "name", "referrer", "content", "no-referrer");
    html.lone("meta", "name", "robots", "content", "noindex");
    html.element("title", "Avow report: " + name()).line();
    html.style(Content.shipped().open("report/report.css").text()).line();
    html.close().line();
  }

  private String name() {
    return report.run().declaration().isEmpty()
        ? report.run().command()
        : report.run().declaration();
  }

  private void top() throws IOException {
    html.open("header").line();
    html.element("h1", "What we still owe, and where we say so").line();
    String weight =
        report.counts().errors() > 0
            ? "bad"
            : report.complete() && report.counts().warnings() == 0 ? "good" : "open";
    html.open("p", "class", "verdict " + weight).element("strong", report.verdict());
    if (report.run().interrupted()) {
      html.text(" The run was interrupted; what came after is not in here.");
    }
    html.close().line();
    html.open("dl", "class", "facts").line();
    fact("Declaration", name());
    fact("Judged as of", report.run().asOf().toString());
    fact("Command", "avow " + report.run().command());
    if (report.coverage().isPresent()) {
      fact("Site", report.coverage().get().site());
    }
    if (report.mails().isPresent()) {
      fact("Mails", report.mails().get().folder());
    }
    if (!report.run().digest().isEmpty()) {
      html.open("div", "class", "wide").element("dt", "SHA-256 of the declaration");
      html.open("dd").element("code", report.run().digest()).close().close().line();
    }
    html.close().line();
    contents();
    html.close().line();
  }

  private void contents() throws IOException {
    html.open("nav", "aria-label", "Contents").open("ul", "class", "contents").line();
    if (report.ledger().isPresent()) {
      content("ledger", "Requirements");
    }
    content("findings", "Findings (" + report.findings().size() + ")");
    if (report.coverage().isPresent()) {
      content("coverage", "What was looked at");
    }
    if (report.mails().isPresent()) {
      content("mails", "Which messages were read");
    }
    if (!report.notAsked().isEmpty()) {
      content("not-asked", "Not asked");
    }
    if (!report.files().isEmpty()) {
      content("files", "Files");
    }
    html.close().close().line();
  }

  private void content(String id, String title) throws IOException {
    html.open("li").element("a", title, "href", "#" + id).close().line();
  }

  private void fact(String name, String value) throws IOException {
    html.open("div").element("dt", name).element("dd", value).close().line();
  }

  private void files() throws IOException {
    if (report.files().isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "files").line();
    html.element("h2", "Files", "id", "files").line();
    html.open("ul").line();
    for (WrittenFile file : report.files()) {
      html.open("li");
      places.write(html, Location.of(file.path()));
      html.text(file.changed() ? " (written)" : " (unchanged)").close().line();
    }
    html.close().line().close().line();
  }

  private void notAsked(List<Unasked> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "not-asked").line();
    html.element("h2", "Not asked", "id", "not-asked").line();
    html.open("ul").line();
    for (Unasked each : all) {
      html.open("li").text(each.reason());
      for (String check : each.checks()) {
        html.text(check.equals(each.checks().get(0)) ? " " : ", ").element("code", check);
      }
      html.close().line();
    }
    html.close().line().close().line();
  }
}
