package dev.avow.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The part of the page that says what was looked at, what was not, and within which limits. */
final class HtmlCoverage {

  private final HtmlWriter html;

  HtmlCoverage(HtmlWriter html) {
    this.html = html;
  }

  void write(Coverage coverage, List<Checked> checks) throws IOException {
    html.open("section", "aria-labelledby", "coverage").line();
    html.element("h2", "What was looked at", "id", "coverage").line();
    html.open("p");
    html.text(Counts.number(coverage.seen().size(), "page") + " seen, ");
    html.text(coverage.unseen().size() + " not seen on ");
    address(coverage.site());
    html.text(".").close().line();
    gaps(coverage);
    seen(coverage);
    checks(checks);
    limits(coverage);
    list("robots.txt", coverage.robots());
    list("Sitemaps", coverage.sitemaps());
    list("On the looking", coverage.notes());
    html.close().line();
  }

  private void gaps(Coverage coverage) throws IOException {
    if (coverage.unseen().isEmpty()) {
      return;
    }
    html.element("h3", "Not seen").line();
    html.open("ul", "class", "cards").line();
    for (Coverage.Gap gap : coverage.unseen()) {
      html.open("li", "class", gap.matters() ? "card warning" : "card");
      html.open("p", "class", "head");
      address(gap.address());
      html.close();
      html.element("p", gap.reason());
      html.element("p", gap.matters() ? "So it was not judged." : "Nothing hangs on it.");
      html.close().line();
    }
    html.close().line();
  }

  private void seen(Coverage coverage) throws IOException {
    html.open("section", "class", "fold").line();
    html.lone("input", "type", "checkbox", "id", "show-pages");
    html.open("h3")
        .element("label", "Pages seen (" + coverage.seen().size() + ")", "for", "show-pages");
    html.close().line();
    html.open("ul").line();
    for (Coverage.Page page : coverage.seen()) {
      html.open("li");
      address(page.address());
      if (!page.title().isEmpty()) {
        html.text(" ").element("span", page.title(), "class", "small");
      }
      html.close().line();
    }
    html.close().line().close().line();
  }

  /** What passed is told too: silence alone would not say that anything was asked. */
  private void checks(List<Checked> checks) throws IOException {
    if (checks.isEmpty()) {
      return;
    }
    html.open("section", "class", "fold").line();
    html.lone("input", "type", "checkbox", "id", "show-checks");
    html.open("h3").element("label", "Checks (" + checks.size() + ")", "for", "show-checks");
    html.close().line();
    html.open("ul").line();
    for (Checked check : checks) {
      html.open("li").element("code", check.rule().id()).text(" ");
      html.element("strong", check.state().words()).text(": ");
      html.text(check.reason().isEmpty() ? check.rule().statement() : check.reason());
      html.close().line();
    }
    html.close().line().close().line();
  }

  private void limits(Coverage coverage) throws IOException {
    if (coverage.limits().isEmpty()) {
      return;
    }
    html.element("h3", "Limits in force").line();
    html.open("dl", "class", "facts").line();
    for (Coverage.Limit limit : coverage.limits()) {
      html.open("div").element("dt", limit.name());
      html.element("dd", limit.value() + (limit.reached() ? " (reached)" : ""));
      html.close().line();
    }
    html.close().line();
  }

  private void list(String title, List<String> sentences) throws IOException {
    if (sentences.isEmpty()) {
      return;
    }
    html.element("h3", title).line();
    html.open("ul").line();
    for (String sentence : sentences) {
      html.element("li", sentence).line();
    }
    html.close().line();
  }

  private void address(String address) throws IOException {
    Optional<String> page = Places.page(address);
    if (page.isPresent()) {
      Places.link(html, address, page.get());
    } else {
      html.element("span", address, "class", "place");
    }
  }
}
