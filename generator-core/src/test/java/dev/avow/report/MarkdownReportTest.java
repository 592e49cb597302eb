package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pull request is told. */
class MarkdownReportTest {

  @Test
  void theSummaryIsWrittenByteForByte() throws IOException {
    ReportsTest.golden("everything.md", markdown(Samples.everything()));
  }

  @Test
  void fifteenFindingsAreShownAndTheRestIsCounted() throws IOException {
    List<Finding> many = new ArrayList<>();
    Rule rule = Rule.error("key-unknown", "every key is one of the format");
    for (int line = 1; line <= 40; line++) {
      many.add(new Finding(rule, Location.inFile("a.yaml", line, 1), "It.", "Mend it."));
    }
    Document page = page(markdown(new Report(Samples.RUN).withFindings(many)));
    assertThat(page.select("li")).hasSize(15);
    assertThat(page.text()).contains("And 25 more; the report has them all.");
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void payloadIsLiteralAndNoMarkup(String payload) throws IOException {
    Document page = page(markdown(Samples.saying(payload)));
    Element item = page.select("li").first();
    assertThat(item.wholeText()).endsWith(": " + payload + " " + payload);
    assertThat(page.getAllElements())
        .allSatisfy(
            each ->
                assertThat(each.normalName())
                    .matches("#root|html|head|body|h2|p|strong|ul|li|code"));
    assertThat(page.select("li")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@octocat",
        "@org/team",
        "someone@shop.example",
        "https://shop.example/",
        "www.shop.example",
        "#1",
        "GH-1",
        "org/repository#1",
        "deadbeef",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        ":tada:",
        "[x](https://shop.example/)",
        "<b>x</b>",
        "a|b",
        "``x`",
        "$x$",
      })
  void whatAForgeWouldTakeForMoreIsCode(String text) throws IOException {
    Element item =
        page(markdown(Samples.saying("The word " + text + " stands"))).select("li").first();
    item.select("code").remove();
    assertThat(item.text()).doesNotContain(text).contains("The word", "stands");
  }

  private static Document page(String markdown) {
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    HtmlRenderer renderer =
        HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    return Jsoup.parse(renderer.render(parser.parse(markdown)));
  }

  private static String markdown(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    MarkdownReport.write(report, out);
    return out.toString();
  }
}
