package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Ground;
import dev.avow.law.LedgerEntry;
import dev.avow.law.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of each format gets, byte for byte, and what hostile text does to it: nothing. */
class ReportsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/dev/avow/report");
  private static final Path FOLDER = Path.of("target/avow/report");

  /** What would move a cursor, hide text or end a line: none of it may reach any output. */
  private static final Pattern LIVE =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]");

  @Test
  void theConsoleTellsEverythingInItsOrder() throws IOException {
    golden("everything.txt", console(Samples.everything(), false));
  }

  /** By what the line tells, and not by words in it, which may be a page's own. */
  @Test
  void aLogIsToldTheWeightOfEachFinding() {
    Report report = Samples.saying("It: error: of words.");
    List<ConsoleReport.Line> lines = ConsoleReport.lines(report, false, "");
    assertThat(lines)
        .filteredOn(line -> line.weight().isPresent())
        .hasSameSizeAs(report.open())
        .allMatch(line -> line.text().startsWith("  - "));
    assertThat(lines)
        .filteredOn(line -> line.weight().isEmpty())
        .anyMatch(line -> line.text().contains(": error: "));
  }

  @Test
  void colourMarksTheWeightsWhenTheReaderIsATerminal() throws IOException {
    assertThat(console(Samples.everything(), true))
        .contains("\u001b[31merror\u001b[0m")
        .contains("\u001b[33mwarning\u001b[0m");
    assertThat(console(Samples.everything(), false)).doesNotContain("\u001b");
  }

  @Test
  void theJsonFormIsThePublishedOne() throws IOException {
    golden("everything.json", json(Samples.everything()));
  }

  @Test
  void thePageIsWrittenByteForByte() throws IOException {
    golden("everything.html", html(Samples.everything()));
  }

  @Test
  void theReportKeepsToItsSchema() throws IOException {
    assertThat(faults(json(Samples.everything()))).isEmpty();
    assertThat(faults(json(new Report(Samples.RUN)))).isEmpty();
    assertThat(faults(json(Samples.everything().stopped()))).isEmpty();
  }

  @Test
  void theSchemaRejectsWhatIsNotAReport() throws IOException {
    String report = json(Samples.everything());
    assertThat(faults(report.replace("\"severity\": \"error\"", "\"severity\": \"bad\"")))
        .isNotEmpty();
    assertThat(faults(report.replace("\"not met\"", "\"unmet\""))).isNotEmpty();
    assertThat(faults(report.replace("\"verdict\"", "\"opinion\""))).isNotEmpty();
  }

  @Test
  void theSchemaInTheJarIsThePublishedOne() throws IOException {
    assertThat(schemaInJar()).isEqualTo(Files.readString(Path.of("../docs/report.schema.json")));
  }

  @Test
  void twentyFindingsAreShownAndTheRestIsCounted() throws IOException {
    List<Finding> many = new ArrayList<>();
    for (int line = 1; line <= 61; line++) {
      many.add(
          new Finding(
              Rule.error("key-unknown", "every key is one of the format"),
              Location.inFile("privacy.yaml", line, 1),
              "'x" + line + "' is not a key.",
              "Remove it."));
    }
    String console = console(new Report(Samples.RUN).withFindings(many), false);
    assertThat(console)
        .startsWith("In privacy.yaml: 61 findings\n  - privacy.yaml:1:1: error: 'x1' is not a key.")
        .contains("'x20'")
        .doesNotContain("'x21'")
        .endsWith("\nand 41 more; the report has them all\n\n61 errors.\n");
    StringBuilder nowhere = new StringBuilder();
    ConsoleReport.write(new Report(Samples.RUN).withFindings(many), nowhere, false, "");
    assertThat(nowhere.toString()).endsWith("\nand 41 more\n\n61 errors.\n");
    assertThat(json(new Report(Samples.RUN).withFindings(many))).contains("'x61' is not a key.");
  }

  @Test
  void aLongListOfPlacesIsCutShortAndFolded() throws IOException {
    List<Location> places =
        IntStream.rangeClosed(1, 50)
            .mapToObj(line -> Location.inFile("privacy.yaml", line, 3))
            .toList();
    Rule rule = Rule.error("need-to-know", "somebody needs each item");
    Finding finding =
        new Finding(rule, Location.of("privacy.yaml"), "Nobody sees 50.", "Name one.", places);
    Report report = new Report(Samples.RUN).withFindings(List.of(finding));
    assertThat(console(report, false))
        .contains("    see privacy.yaml:1:3, ", "privacy.yaml:8:3 and 42 more\n")
        .doesNotContain("privacy.yaml:9:3");
    Element folded = Jsoup.parse(html(report)).expectFirst("details");
    assertThat(folded.select("summary").text()).isEqualTo("and 30 more");
    assertThat(folded.select("a").eachText()).hasSize(30).startsWith("privacy.yaml:21:3");
    assertThat(json(report)).contains("\"line\": 50");
  }

  @Test
  void evidenceOfARequirementOnManyItemsIsFolded() throws IOException {
    List<Ground> grounds =
        IntStream.rangeClosed(1, 15)
            .mapToObj(
                line ->
                    new Ground(
                        Ground.Kind.DECLARATION,
                        "data.item-" + line,
                        Location.inFile("privacy.yaml", line, 3)))
            .toList();
    LedgerEntry entry = Samples.entry("seed-data", State.MET, "So it is.", grounds, "", "");
    Element page = Jsoup.parse(html(Samples.judging(entry)));
    assertThat(page.select(".card dd > code")).hasSize(12);
    assertThat(page.select("dd summary").text()).isEqualTo("and 3 more");
    assertThat(page.select("dd details li code").eachText())
        .containsExactly("data.item-13", "data.item-14", "data.item-15");
  }

  @Test
  void nothingFoundClaimsNoMoreThanThat() throws IOException {
    assertThat(console(new Report(Samples.RUN), false))
        .isEqualTo("No defect found by these checks.\n");
  }

  @Test
  void aStoppedRunSaysSoAndIsNotComplete() throws IOException {
    assertThat(console(new Report(Samples.RUN).stopped(), false))
        .isEqualTo(
            "Interrupted: this report holds what was found until then.\n"
                + "No defect found in what could be judged; not everything could.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[2J\u001b]52;c;ZXZpbA==\u0007\u009b31m\b\r",
        "x\n::error file=pom.xml::owned\n::set-output name=a::b",
        " ::error::owned",
        "a ##[error]owned ##vso[task.setvariable variable=a]b ##teamcity[buildStop]",
        "</script><!-- '\"`\u2028${7*7}<#assign x=1>",
        "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>",
        "]]><x>&amp;&lt;",
        "\u202Egnp.exe\u2066\u200B",
        "javascript:alert(1)",
        "https://user:secret@shop.example/",
        "data:text/html,<script>alert(1)</script>",
        "\u0000\uFFFE\uD800\uE000",
        "\uDB40\uDC41hidden"
      })
  void hostileTextIsInertInEveryFormat(String text) throws IOException {
    Report report = Samples.saying(text);
    String console = console(report, false);
    assertThat(LIVE.matcher(console).find()).isFalse();
    assertThat(console).doesNotContain("##[").doesNotContain("##vso[");
    assertThat(console).doesNotContain("##teamcity[");
    for (String line : console.split("\n", -1)) {
      assertThat(line.strip())
          .matches(
              "|(- |In |Mails |Requirements: |To be |Site |Not |On the|Written|Accepted|see |and"
                  + " |[0-9]).*");
    }

    String json = json(report);
    assertThat(LIVE.matcher(json).find()).isFalse();
    assertThat(json).doesNotContain("##[").doesNotContain("##vso[").doesNotContain("</");
    assertThat(faults(json)).isEmpty();

    String html = html(report);
    assertThat(LIVE.matcher(html).find()).isFalse();
    Document page = Jsoup.parse(html);
    assertThat(page.select("script, img, iframe, object, x")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
    }
    for (Element link : page.select("a[href]")) {
      String href = link.attr("href");
      assertThat(href)
          .matches("(#|\\.{1,2}/|https?://).*")
          .doesNotContainPattern("^https?://[^/]*@");
      if (href.startsWith("http")) {
        assertThat(link.attr("rel")).isEqualTo("noreferrer noopener");
      }
    }
  }

  @Test
  void jsonReadsBackAsItWasWritten() throws IOException {
    String text = "Grüße ##[x] \u2028 </script> \uD83D\uDE00";
    String json = json(Samples.saying(text));
    com.fasterxml.jackson.core.JsonParser parser =
        new com.fasterxml.jackson.core.JsonFactory().createParser(json);
    List<String> values = new ArrayList<>();
    while (parser.nextToken() != null) {
      if (parser.currentToken() == com.fasterxml.jackson.core.JsonToken.VALUE_STRING) {
        values.add(parser.getText());
      }
    }
    assertThat(values).contains(text);
  }

  @Test
  void thePageAllowsNoScriptAndNoNetwork() throws IOException {
    Document page = Jsoup.parse(html(Samples.everything()));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'unsafe-inline'");
    assertThat(page.select("script, link, img, iframe")).isEmpty();
  }

  @Test
  void evidenceLinksToTheNoticeAndToTheDeclarationWhereTheReportLies() throws IOException {
    Document page = Jsoup.parse(html(Samples.everything()));
    assertThat(page.select("a[href='./../notice.html#how-we-use-it']")).hasSize(1);
    assertThat(page.select("a[href='./../../../privacy.yaml']")).isNotEmpty();
  }

  @Test
  void everyAnchorOfThePageHasItsTargetOnce() throws IOException {
    Document page = Jsoup.parse(html(Samples.everything()));
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.select("[id='" + link.attr("href").substring(1) + "']")).hasSize(1);
    }
    assertThat(page.select(".chips a")).hasSize(10);
  }

  private static String console(Report report, boolean color) throws IOException {
    StringBuilder out = new StringBuilder();
    ConsoleReport.write(report, out, color, "the report has them all");
    return out.toString();
  }

  private static String json(Report report) throws IOException {
    StringWriter out = new StringWriter();
    JsonReport.write(report, out);
    return out.toString();
  }

  private static String html(Report report) throws IOException {
    StringWriter out = new StringWriter();
    HtmlReport.write(report, FOLDER, out);
    return out.toString();
  }

  private static List<?> faults(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(Dialects.getDraft202012()).getSchema(schemaInJar());
    return schema.validate(json, InputFormat.JSON);
  }

  private static String schemaInJar() throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static void golden(String name, String now) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("avow.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, now);
    }
    assertThat(now).isEqualTo(Files.readString(file));
  }
}
