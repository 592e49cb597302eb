package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.avow.Payloads;
import dev.avow.finding.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Hostile titles, hosts, selectors and names in every form of the report, each read back by a
 * parser of that form: the literal text, and nothing besides.
 */
class HostileReportsTest {

  private static final String HARMLESS = "Zebra";

  @Test
  void thereAreThirtyTwoKindsOrMore() {
    assertThat(Payloads.ALL).hasSizeGreaterThanOrEqualTo(32).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void inThePage(String payload) throws IOException {
    Document page = Jsoup.parse(write(ReportForm.HTML, payload));
    Document harmless = Jsoup.parse(write(ReportForm.HTML, HARMLESS));
    assertThat(tags(page)).isEqualTo(tags(harmless));
    assertThat(page.select(".finding .evidence code").text()).isEqualTo(flat(payload));
    assertThat(count(page.wholeText(), payload)).isEqualTo(count(harmless.wholeText(), HARMLESS));
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void inJson(String payload) throws IOException {
    JsonNode report = new ObjectMapper().readTree(write(ReportForm.JSON, payload));
    assertThat(report.at("/coverage/seen/0/title").asText()).isEqualTo(payload);
    assertThat(report.at("/coverage/site").asText()).isEqualTo(payload);
    assertThat(report.findValuesAsText("problem")).containsOnly(payload);
    assertThat(report.findValuesAsText("selector")).isNotEmpty().containsOnly(payload);
    assertThat(report.findValuesAsText("source"))
        .contains(payload, "https://shop.example/" + payload);
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void inSarif(String payload) throws IOException {
    JsonNode log = new ObjectMapper().readTree(write(ReportForm.SARIF, payload));
    JsonNode harmless = new ObjectMapper().readTree(write(ReportForm.SARIF, HARMLESS));
    assertThat(log.findValues("ruleId")).hasSameSizeAs(harmless.findValues("ruleId"));
    String said = String.join("\n", log.findValuesAsText("text")).replace("\\](", "](");
    String saidHarmless = String.join("\n", harmless.findValuesAsText("text"));
    assertThat(count(said, payload)).isEqualTo(count(saidHarmless, HARMLESS));
    assertThat(log.findValuesAsText("justification")).contains(payload);
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void inJunit(String payload) throws Exception {
    List<String> names = attributes(write(ReportForm.JUNIT, payload), "name");
    List<String> harmless = attributes(write(ReportForm.JUNIT, HARMLESS), "name");
    // In the order of their places, which the payload decides.
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            harmless.stream().map(name -> name.replace(HARMLESS, payload)).toList());
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void inCsv(String payload) throws IOException {
    List<CsvRecord> rows = rows(write(ReportForm.CSV, payload));
    List<CsvRecord> harmless = rows(write(ReportForm.CSV, HARMLESS));
    assertThat(rows).hasSameSizeAs(harmless);
    // The rows are in the order of their places; the one at the web's place is told by it.
    CsvRecord row =
        rows.stream()
            .filter(each -> each.getField(3).startsWith("https://shop.example/"))
            .findFirst()
            .orElseThrow();
    assertThat(row.getField(3)).isEqualTo("https://shop.example/" + payload);
    assertThat(row.getField(6).replaceFirst("^'(?=[=+@-])", "")).isEqualTo(payload);
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void inMarkdown(String payload) throws IOException {
    Document page = rendered(write(ReportForm.MARKDOWN, payload));
    Document harmless = rendered(write(ReportForm.MARKDOWN, HARMLESS));
    assertThat(page.select("a, img, table, h1, ol, blockquote, pre, del, html > *:not(head, body)"))
        .isEmpty();
    assertThat(count(page.wholeText(), payload)).isEqualTo(count(harmless.wholeText(), HARMLESS));
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void onTheConsole(String payload) throws IOException {
    List<String> lines = console(payload).lines().toList();
    List<String> harmless = console(HARMLESS).lines().toList();
    assertThat(lines).hasSameSizeAs(harmless);
    for (int at = 0; at < lines.size(); at++) {
      assertThat(count(lines.get(at), payload)).isEqualTo(count(harmless.get(at), HARMLESS));
    }
  }

  private static String write(ReportForm form, String payload) throws IOException {
    StringWriter out = new StringWriter();
    form.write(Samples.saying(payload), Path.of("target/avow"), Optional.of(Severity.WARNING), out);
    return out.toString();
  }

  private static String console(String payload) throws IOException {
    StringBuilder out = new StringBuilder();
    ConsoleReport.write(Samples.saying(payload), out, false, "");
    return out.toString();
  }

  private static List<String> tags(Document page) {
    return page.getAllElements().stream()
        .map(Element::normalName)
        // A place that is no address is told without a link.
        .map(name -> name.equals("a") ? "span" : name)
        // Findings stand in the order of their places, which the payload decides.
        .sorted()
        .toList();
  }

  private static Document rendered(String markdown) {
    return Jsoup.parse(
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
  }

  private static List<CsvRecord> rows(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().toList();
    }
  }

  private static List<String> attributes(String xml, String name) throws Exception {
    NodeList nodes =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getElementsByTagName("*");
    return Stream.iterate(0, at -> at < nodes.getLength(), at -> at + 1)
        .map(at -> ((org.w3c.dom.Element) nodes.item(at)).getAttribute(name))
        .toList();
  }

  private static String flat(String payload) {
    return payload.replaceAll("\\s+", " ").strip();
  }

  private static int count(String text, String payload) {
    int count = 0;
    for (int at = text.indexOf(payload);
        at >= 0;
        at = text.indexOf(payload, at + payload.length())) {
      count++;
    }
    return count;
  }
}
